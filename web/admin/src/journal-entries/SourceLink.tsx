import { useCreatePath, useResourceDefinitions } from 'react-admin';
import { Link } from 'react-router';
import { sourcePage } from './sources';

interface Props {
    type: string;
    id: string;
    number?: string | null;
}

/** Leads to the document that an entry comes from. */
export const SourceLink = ({ type, id, number }: Props) => {
    const createPath = useCreatePath();
    const definitions = useResourceDefinitions();
    const resource = sourcePage(type, name => definitions[name]?.hasShow === true);
    const text = number ?? `${type} ${id}`;
    return resource ? <Link to={createPath({ resource, type: 'show', id })}>{text}</Link> : <>{text}</>;
};
