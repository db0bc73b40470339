export const layout = {
    title: 'Quayside',
    menu: {
        home: 'Home',
        work: 'Work',
        purchasing: 'Purchasing',
        inventory: 'Warehouse',
        quality: 'Quality',
        finance: 'Finance',
        payables: 'Payables',
        receivables: 'Receivables',
        masterData: 'Catalogue and vendors',
        organisation: 'Set-up',
        control: 'Control and audit',
    },
    company: { all: 'All companies', choose: 'Company' },
    user: { roles: 'Roles', signedIn: 'Signed in as' },
};
