import VerifiedIcon from '@mui/icons-material/VerifiedOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import type { Vendor } from './VendorShow';

/** Vets a vendor; the server refuses it to whoever created the vendor. */
export const ApproveVendorButton = ({ vendor }: { vendor: Vendor }) => {
    const translate = useTranslate();
    const may = useHasRole('buyer', 'administrator');
    const approve = useAction(`/api/vendors/${vendor.id}/approve`, { done: 'quayside.vendor.approved' });
    if (!may || vendor.status === 'ACTIVE') return null;
    return (
        <Button variant="contained" startIcon={<VerifiedIcon />} loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
            {translate('quayside.vendor.approve')}
        </Button>
    );
};
