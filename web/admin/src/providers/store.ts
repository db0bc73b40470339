import { localStorageStore } from 'react-admin';

export const store = localStorageStore('1', 'quayside');

/** Key of the company that the user works in; empty means all that the token grants. */
export const COMPANY_KEY = 'company';

export const currentCompany = (): string => store.getItem(COMPANY_KEY, '') as string;
