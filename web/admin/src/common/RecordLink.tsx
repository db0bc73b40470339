import { Link as MuiLink } from '@mui/material';
import type { ReactNode } from 'react';
import { useRecordContext } from 'react-admin';
import { Link } from 'react-router';
import { at } from './at';

interface Props {
    source: string;
    /** Where it leads: the resource, and the field that holds the id. */
    to: string;
    id: string;
    label?: string | false;
    children?: ReactNode;
}

/** A value that leads to the page of what it names. */
export const RecordLink = ({ source, to, id, children }: Props) => {
    const record = useRecordContext();
    const target = at(record, id);
    const text = children ?? (at(record, source) as string | null);
    if (!text) return <>–</>;
    if (!target) return <>{text}</>;
    return (
        <MuiLink component={Link} to={`/${to}/${target}/show`} underline="hover" variant="body2" onClick={event => event.stopPropagation()}>
            {text}
        </MuiLink>
    );
};
