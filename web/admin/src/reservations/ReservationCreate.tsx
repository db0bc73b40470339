import { useState } from 'react';
import { Create, SaveButton, SimpleForm, Toolbar, useStore } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { useMe } from '../providers/me';
import { COMPANY_KEY } from '../providers/store';
import { reservationInputs } from './reservationInputs';

const SaveToolbar = () => <Toolbar><SaveButton /></Toolbar>;

/** The key is that of this page: sent twice, it reserves once. */
export const ReservationCreate = () => {
    const { data: me } = useMe();
    const [chosen] = useStore(COMPANY_KEY, '');
    const [key] = useState(() => crypto.randomUUID());
    if (!me) return null;
    const companyCode = me.companies.some(({ code }) => code === chosen) ? chosen : me.companies[0]?.code;
    return (
        <Create redirect="show" transform={(data: object) => ({ ...data, key })}>
            <SimpleForm defaultValues={{ companyCode, priorityClass: 5 }} toolbar={<SaveToolbar />}><FormGrid>{reservationInputs}</FormGrid></SimpleForm>
        </Create>
    );
};
