interface Account {
    code: string;
    name: string;
}

export const accountLabel = (account?: Account) => (account ? `${account.code} · ${account.name}` : '');
