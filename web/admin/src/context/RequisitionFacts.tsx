import { useGetOne, useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { formatDate } from '../common/format';
import type { Requisition } from '../requisitions/requisition';

/** By when and on whose account, for the head of a task. */
export const RequisitionFacts = ({ id }: { id: string }) => {
    const translate = useTranslate();
    const { data } = useGetOne<Requisition>('requisitions', { id });
    const label = (field: string) => translate(`resources.requisitions.fields.${field}`);
    return (
        <>
            <Fact label={label('neededBy')}>{formatDate(data?.neededBy)}</Fact>
            <Fact label={label('costCentre')}>{data?.costCentre}</Fact>
        </>
    );
};
