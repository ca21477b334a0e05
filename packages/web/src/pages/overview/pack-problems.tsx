import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Summary } from '../../api/types.js';
import { useLanguage } from '../../i18n/use-language.js';

/** What had to be left out of the packs, with its place and remedy; nothing where nothing was. */
export function PackProblems({ problems }: { readonly problems: Summary['packProblems'] }) {
  const { t } = useTranslation();
  const isChinese = useLanguage() === 'zh';
  if (problems.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 24 }}
      title={t('overview.packProblems', { count: problems.length })}
      description={
        <ul className="plain-list">
          {problems.map(({ path, line, reason, remedy, zh }) => (
            <li key={`${path} ${line} ${reason}`}>
              <code>
                {path}:{line}
              </code>{' '}
              {isChinese ? `${zh.reason}。${zh.remedy}` : `${reason}. ${remedy}`}
            </li>
          ))}
        </ul>
      }
    />
  );
}
