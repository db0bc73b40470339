import { useWatch } from 'react-hook-form';
import { AgreementLeft } from '../../context/AgreementLeft';
import type { RequisitionLine } from '../requisition';
import { useAgreementsLeft } from './vendorPrice';

/** What the vendor of a line, or any vendor while none is chosen, still has to deliver by agreement. */
export const AgreementsLeft = ({ line }: { line?: RequisitionLine }) => {
    const companyCode = useWatch({ name: 'companyCode' }) as string | undefined;
    const { data } = useAgreementsLeft(line?.productId || undefined, companyCode);
    const rests = Array.isArray(data) ? data.filter(({ vendorId }) => !line?.suggestedVendorId || vendorId === line.suggestedVendorId) : [];
    return <>{rests.map(rest => <AgreementLeft key={rest.agreementId} rest={rest} />)}</>;
};
