// The words of the page itself, in both languages. What the bot says comes from the bot.

const WORDS = {
  ru: {
    title: "Учебный бот",
    chat: "Чат",
    demo: "Демонстрация: кто вы",
    demoShort: "Демо",
    language: "Язык страницы",
    leave: "Выйти",
    online: "на связи",
    connecting: "соединяемся…",
    offline: "нет связи",
    offlineLong: "Нет связи. Ваше место сохранено, пробуем снова. Если сейчас опасно: 112.",
    offlineWaiting: "Нет связи. Ответ не пропал: отправим, как только связь вернётся. Если сейчас опасно: 112.",
    back: "Связь есть",
    attach: "Отправить файл",
    say: "Сообщение или /menu",
    send: "Отправить",
    start: "Начать",
    hello: "Здесь будут ваши уроки. Нажмите «Начать».",
    waiting: "ждёт связи",
    sending: "Отправляем",
    unreadable: "Файл не читается. Выберите его ещё раз.",
    refused: "Не получилось отправить. Попробуйте ещё раз.",
    tooLong: "Файл больше, чем мы принимаем. Он не отправлен.",
    download: "Скачать",
    you: "Вы",
    file: "Файл",
    menu: "Меню",
    help: "Помощь",
    toEnglish: "English",
    toRussian: "По-русски",
    more: "Подробнее",
    units: ["Б", "КБ", "МБ"],
    personas: { Alice: "слушатель", Boris: "слушатель", Vera: "тренер", Lev: "рецензент", Gleb: "админ" },
  },
  en: {
    title: "Training bot",
    chat: "Chat",
    demo: "Demo: who you are",
    demoShort: "Demo",
    language: "Language of the page",
    leave: "Sign out",
    online: "connected",
    connecting: "connecting…",
    offline: "no connection",
    offlineLong: "No connection. Your place is kept; trying again. In danger now: 112.",
    offlineWaiting: "No connection. Your answer is kept and will be sent as soon as we are back. In danger now: 112.",
    back: "Connected",
    attach: "Send a file",
    say: "Message or /menu",
    send: "Send",
    start: "Start",
    hello: "Your lessons will be here. Press Start.",
    waiting: "waiting for a connection",
    sending: "Sending",
    unreadable: "The file cannot be read. Please choose it again.",
    refused: "That could not be sent. Please try again.",
    tooLong: "The file is larger than we accept. It was not sent.",
    download: "Download",
    you: "You",
    file: "File",
    menu: "Menu",
    help: "Help",
    toEnglish: "English",
    toRussian: "По-русски",
    more: "More",
    units: ["B", "KB", "MB"],
    personas: { Alice: "learner", Boris: "learner", Vera: "trainer", Lev: "reviewer", Gleb: "admin" },
  },
};

let locale = (navigator.language || "ru").toLowerCase().startsWith("ru") ? "ru" : "en";
const listeners = new Set();

export const word = (key) => WORDS[locale][key];
export const currentLocale = () => locale;
export const onLocale = (listener) => listeners.add(listener);

/** Speak `wanted` from now on, in everything marked data-text, data-label, data-placeholder. */
export function setLocale(wanted) {
  if (!WORDS[wanted]) return;
  locale = wanted;
  document.documentElement.lang = wanted;
  for (const node of document.querySelectorAll("[data-text]")) node.textContent = word(node.dataset.text);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", word(node.dataset.label));
    if (node.matches("button")) node.title = word(node.dataset.label);
  }
  for (const node of document.querySelectorAll("[data-placeholder]")) node.placeholder = word(node.dataset.placeholder);
  document.title = word("title");
  for (const listener of listeners) listener(wanted);
}

/** "120 КБ", "1.4 MB". */
export function size(bytes) {
  let step = 0;
  while (bytes >= 1000 && step < 2) {
    bytes /= 1000;
    step += 1;
  }
  const shown = bytes.toLocaleString(locale, { maximumFractionDigits: bytes < 10 && step ? 1 : 0 });
  return `${shown} ${word("units")[step]}`;
}
