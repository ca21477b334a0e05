import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from './use-language.js';

/** Text the atlas or a source gives in Chinese only: told to screen readers, which would otherwise read it as English. */
export function InChinese({ children }: { readonly children: ReactNode }) {
  return <span lang="zh-CN">{children}</span>;
}

/** On English pages, the one line that says that analyses are in Chinese. */
export function AnalysesNote() {
  const { t } = useTranslation();
  return useLanguage() === 'zh' ? null : <p className="faint">{t('app.analysesInChinese')}</p>;
}
