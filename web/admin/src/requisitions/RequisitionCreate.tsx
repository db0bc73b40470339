import { Create, useStore } from 'react-admin';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { PageSkeleton } from '../common/PageSkeleton';
import { RequisitionForm } from './RequisitionForm';
import { toRequest } from './requisitionRequest';

export const RequisitionCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    if (!me) return <PageSkeleton />;
    const company = me.companies.find(({ code }) => code === chosen) ?? me.companies[0];
    return (
        <Create redirect="show" transform={toRequest} sx={{ '& .RaCreate-card': { overflow: 'visible' } }}>
            <RequisitionForm defaults={{ companyCode: company?.code, currency: company?.currency, lines: [] }} />
        </Create>
    );
};
