import englishMessages from 'ra-language-english';
import { common } from './common';
import { context } from './context';
import { layout } from './layout';
import { resources } from './resources';
import { task } from './task';

export const en = {
    ...englishMessages,
    quayside: { ...layout, ...common, task, context },
    resources,
};
