import { DateInput, required } from 'react-admin';
import { today } from './day';
import { CompanyInput } from './inputs';

/** Reports are of one company; without one chosen, the server takes the first that the person sees. */
export const reportCompany = <CompanyInput key="companyCode" source="companyCode" optional />;
export const reportUntil = <DateInput key="until" source="until" alwaysOn validate={required()} />;
export const reportFrom = <DateInput key="from" source="from" alwaysOn validate={required()} />;

/** At the end of today. */
export const asOfToday = () => ({ until: today() });

/** This year until today. */
export const thisYear = () => ({ from: `${today().slice(0, 4)}-01-01`, until: today() });
