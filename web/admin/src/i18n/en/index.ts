import englishMessages from 'ra-language-english';
import { common } from './common';
import { layout } from './layout';

export const en = {
    ...englishMessages,
    quayside: { ...layout, ...common },
    resources: {},
};
