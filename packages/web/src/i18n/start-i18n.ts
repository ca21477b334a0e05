import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../format/unit-scales.js';
import type { Dictionary } from './dictionary.js';
import { en } from './en.js';
import { zh } from './zh.js';

const storageKey = 'lianpu.language';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Dictionary };
  }
}

/** Makes the two dictionaries ready before anything is drawn; begins with the language chosen last, else Chinese. */
export function startI18n(): void {
  void i18next.use(initReactI18next).init({
    lng: readLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  tellDocument(readLanguage());
}

/** Switches the pages to a language and remembers it in this browser. */
export function chooseLanguage(language: Language): void {
  void i18next.changeLanguage(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
  tellDocument(language);
}

function readLanguage(): Language {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function tellDocument(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = language === 'zh' ? '链谱' : 'Lianpu';
}
