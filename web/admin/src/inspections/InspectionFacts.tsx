import { Chip, Stack } from '@mui/material';
import { Link } from 'react-router';
import { useTranslate } from 'react-admin';
import { Fact } from '../common/Fact';
import { formatDate, formatNumber, formatQuantity } from '../common/format';
import { Panel } from '../common/Panel';
import type { Inspection } from './inspection';

/** Every kind that is needed, each with whether it is on file. */
const CertificateChips = ({ needs }: { needs: NonNullable<Inspection['certificateNeeds']> }) => {
    const translate = useTranslate();
    if (!needs.length) return <>{translate('quayside.quality.certificate.NONE')}</>;
    return (
        <Stack direction="row" spacing={0.5} useFlexGap flexWrap="wrap">
            {needs.map(({ kind, state }) => (
                <Chip key={kind} size="small" variant="outlined" color={state === 'VALID' ? 'success' : 'error'} label={`${kind}: ${translate(`quayside.quality.certificate.${state}`)}`} />
            ))}
        </Stack>
    );
};

/** What is inspected, how much of it, and what is known of the vendor and the lot. */
export const InspectionFacts = ({ inspection }: { inspection: Inspection }) => {
    const translate = useTranslate();
    const label = (field: string) => translate(`resources.inspections.fields.${field}`);
    const { sample } = inspection;
    return (
        <Panel title={translate('quayside.quality.inspected')}>
            <Stack direction="row" spacing={3} useFlexGap flexWrap="wrap">
                <Fact label={label('productName')}><Link to={`/products/${inspection.productId}/show`}>{inspection.productSku} · {inspection.productName}</Link></Fact>
                <Fact label={label('lotNumber')}>{inspection.lotNumber}</Fact>
                {!!inspection.serialNumbers?.length && <Fact label={label('serialNumbers')}>{inspection.serialNumbers.join(', ')}</Fact>}
                <Fact label={translate('quayside.quality.column.quantity')}>{formatQuantity(inspection.quantity)}</Fact>
                <Fact label={label('vendorName')}>{inspection.vendorName}</Fact>
                <Fact label={label('vendorScore')}>{inspection.vendorScore != null && formatNumber(String(inspection.vendorScore))}</Fact>
                <Fact label={label('planName')}>{inspection.planName}</Fact>
                <Fact label={label('sample')}>
                    {sample && translate('quayside.quality.sample', { size: sample.size, acceptance: sample.acceptance, rejection: inspection.rejection, letter: sample.codeLetter })}
                </Fact>
                <Fact label={label('severity')}>{sample && translate(`quayside.quality.severity.${sample.severity ?? 'ALL'}`)}</Fact>
                <Fact label={label('certificateNeeds')}><CertificateChips needs={inspection.certificateNeeds ?? []} /></Fact>
                {inspection.certificates?.map(each => (
                    <Fact key={each.id} label={each.kind}>
                        <Link to={`/certificates/${each.id}`}>{each.number}</Link>
                        {each.expiresOn && ` · ${translate('quayside.quality.until', { day: formatDate(each.expiresOn) })}`}
                    </Fact>
                ))}
            </Stack>
        </Panel>
    );
};
