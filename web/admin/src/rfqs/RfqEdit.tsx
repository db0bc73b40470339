import { Edit, SaveButton, SimpleForm, Toolbar, useRecordContext } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { PageSkeleton } from '../common/PageSkeleton';
import type { Rfq } from './rfq';
import { RfqInputs } from './rfqInputs';

const Form = () => {
    const rfq = useRecordContext<Rfq>();
    if (!rfq?.vendors) return <PageSkeleton />;
    return (
        <SimpleForm toolbar={<Toolbar><SaveButton /></Toolbar>} record={{ ...rfq, vendorIds: rfq.vendors.map(({ vendorId }) => vendorId) }}>
            <FormGrid><RfqInputs withLines={!rfq.requisitionId} /></FormGrid>
        </SimpleForm>
    );
};

export const RfqEdit = () => <Edit mutationMode="pessimistic" redirect="show"><Form /></Edit>;
