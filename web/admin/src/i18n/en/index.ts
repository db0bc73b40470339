import englishMessages from 'ra-language-english';
import { common } from './common';
import { context } from './context';
import { delegation, importing, incident, instance, levelSetting, vendor, verification } from './control';
import { dock } from './dock';
import { home } from './home';
import { inventory } from './inventory';
import { layout } from './layout';
import { ledger } from './ledger';
import { notification } from './notification';
import { order } from './order';
import { payables, payablesResources } from './payables';
import { quality, qualityResources } from './quality';
import { receiving } from './receiving';
import { requisition } from './requisition';
import { resources } from './resources';
import { agreement, rfq, sourcingResources } from './sourcing';
import { step } from './step';
import { task } from './task';

export const en = {
    ra: {
        ...englishMessages.ra,
        notification: { ...englishMessages.ra.notification, item_doesnt_exist: 'It does not exist, or it is not yours to see' },
    },
    quayside: {
        ...layout,
        ...common,
        ...inventory,
        ...receiving, ...dock,
        ...ledger,
        step,
        vendor,
        home, task, context, requisition, order, instance, incident, verification, import: importing, delegation, notification, levelSetting, quality, payables, rfq, agreement,
    },
    resources: { ...resources, ...qualityResources, ...payablesResources, ...sourcingResources },
};
