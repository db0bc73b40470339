import { useFormContext, useWatch } from 'react-hook-form';
import { CodeInput } from '../common/CodeInput';
import type { RequisitionLine } from './requisition';

/** Lines that were charged as the header said go on doing so; one that has a cost centre of its own keeps it. */
export const HeaderCostCentre = () => {
    const { getValues, setValue } = useFormContext();
    const companyCode = useWatch({ name: 'companyCode' }) as string | undefined;
    const before = (useWatch({ name: 'costCentre' }) as string | null | undefined) || '';
    const carry = (now: string | null) =>
        ((getValues('lines') ?? []) as RequisitionLine[]).forEach((line, i) => {
            if ((line.costCentre || '') === before) setValue(`lines.${i}.costCentre`, now ?? '', { shouldDirty: true });
        });
    return <CodeInput source="costCentre" of="cost-centres" filter={{ companyCode, active: true }} onChange={carry} />;
};
