import { App as AntdApp, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { useLanguage } from './i18n/use-language.js';
import { Crashed, NotFound } from './shell/dead-end.js';
import { Layout } from './shell/layout.js';
import { Waiting } from './shell/loaded.js';
import { antdTheme } from './theme/antd-theme.js';

/** Each page is a chunk of its own, fetched when it is first opened. */
const router = createBrowserRouter([
  {
    element: <Layout />,
    errorElement: <Crashed />,
    hydrateFallbackElement: <Waiting />,
    children: [
      {
        index: true,
        lazy: async () => ({ Component: (await import('./pages/overview/overview-page.js')).OverviewPage }),
      },
      {
        path: 'sources',
        lazy: async () => ({ Component: (await import('./pages/sources/sources-page.js')).SourcesPage }),
      },
      {
        path: 'sources/add',
        lazy: async () => ({ Component: (await import('./pages/intake/add-page.js')).AddPage }),
      },
      {
        path: 'sources/import',
        lazy: async () => ({ Component: (await import('./pages/intake/import-page.js')).ImportPage }),
      },
      {
        path: 'sources/feeds',
        lazy: async () => ({ Component: (await import('./pages/feeds/feeds-page.js')).FeedsPage }),
      },
      {
        path: 'sources/:id',
        lazy: async () => ({ Component: (await import('./pages/sources/source-page.js')).SourcePage }),
      },
      {
        path: 'chains',
        lazy: async () => ({ Component: (await import('./pages/chains/chains-page.js')).ChainsPage }),
      },
      {
        path: 'chains/:id',
        lazy: async () => ({ Component: (await import('./pages/chains/chain-page.js')).ChainPage }),
      },
      {
        path: 'lists/invest',
        lazy: async () => ({ Component: (await import('./pages/invest/invest-page.js')).InvestPage }),
      },
      {
        path: 'findings',
        lazy: async () => ({ Component: (await import('./pages/findings/findings-page.js')).FindingsPage }),
      },
      {
        path: 'statements',
        lazy: async () => ({
          Component: (await import('./pages/statements/statements-page.js')).StatementsPage,
        }),
      },
      {
        path: 'entities',
        lazy: async () => ({ Component: (await import('./pages/entities/entities-page.js')).EntitiesPage }),
      },
      {
        path: 'entities/:id',
        lazy: async () => ({ Component: (await import('./pages/entities/entity-page.js')).EntityPage }),
      },
      {
        path: 'review/names',
        lazy: async () => ({ Component: (await import('./pages/review/review-page.js')).ReviewPage }),
      },
      {
        path: 'decisions',
        lazy: async () => ({
          Component: (await import('./pages/decisions/decisions-page.js')).DecisionsPage,
        }),
      },
      {
        path: 'search',
        lazy: async () => ({ Component: (await import('./pages/search/search-page.js')).SearchPage }),
      },
      { path: '*', element: <NotFound /> },
    ],
  },
]);

/** The pages, in the chosen language. */
export function App() {
  const language = useLanguage();
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={antdTheme}
      button={{ autoInsertSpace: false }}
    >
      <AntdApp>
        <RouterProvider router={router} />
      </AntdApp>
    </ConfigProvider>
  );
}
