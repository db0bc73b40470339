import { Alert } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { Panel, PanelSkeleton } from '../common/Panel';
import { errorText } from '../providers/problem';
import type { Claim } from '../vendor-claims/claim';
import { ClaimLines } from '../vendor-claims/ClaimLines';

/** What is claimed, for who settles the claim or approves that it is written off. */
export const ClaimPanel = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data: claim, error } = useGetOne<Claim>('vendor-claims', { id });
    if (error) return <Alert severity="error">{translate('quayside.error.load', { reason: errorText(error) })}</Alert>;
    if (!claim?.lines) return <PanelSkeleton />;
    return (
        <>
            <Panel><Link to={`/vendor-claims/${id}/show`}>{translate('quayside.claim.toClaim', { number: claim.number, vendor: claim.vendorName })}</Link></Panel>
            <ClaimLines claim={claim} />
        </>
    );
};
