import { Fragment } from 'react';
import { useGetManyAggregate } from 'react-admin';

const TEN_MINUTES = 600_000;

/** The full name of whoever has this user name; the names on a page are asked for together. */
export const Person = ({ login }: { login?: string | null }) => {
    const { data } = useGetManyAggregate<{ id: string; name: string }>('users', { ids: login ? [login] : [] }, { enabled: !!login, staleTime: TEN_MINUTES });
    return <>{data?.[0]?.name ?? login}</>;
};

export const People = ({ logins }: { logins: string[] }) => logins.map((login, i) => <Fragment key={login}>{i > 0 && ', '}<Person login={login} /></Fragment>);
