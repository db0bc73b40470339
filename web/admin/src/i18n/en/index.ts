import englishMessages from 'ra-language-english';
import { common } from './common';
import { context } from './context';
import { bulkRule, delegation, evidence, importing, incident, instance, levelSetting, notice, sod, vendor, verification } from './control';
import { dock } from './dock';
import { home } from './home';
import { inventory } from './inventory';
import { layout } from './layout';
import { ledger } from './ledger';
import { notification } from './notification';
import { order } from './order';
import { payables, payablesResources } from './payables';
import { planning, planningResources } from './planning';
import { quality, qualityResources } from './quality';
import { receivables, receivablesResources } from './receivables';
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
        ...planning,
        step,
        vendor,
        home, task, context, requisition, order, instance, incident, verification, import: importing, delegation, notification, notice, sod, bulkRule, evidence, levelSetting, quality, payables, receivables, rfq, agreement,
    },
    resources: { ...resources, ...qualityResources, ...payablesResources, ...receivablesResources, ...planningResources, ...sourcingResources },
};
