import { Button, Chip, Dialog, DialogActions, DialogContent, DialogTitle, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { today } from '../common/day';
import { formatDate, formatDateTime } from '../common/format';
import { Panel } from '../common/Panel';
import { useAction } from '../common/useAction';
import { useHasRole } from '../providers/me';
import { ProblemError } from '../providers/problem';
import { disciplines, type EightDisciplines, type Nonconformance, type VendorReport } from './nonconformance';

const ReportDialog = ({ id, report, onClose }: { id: string; report: VendorReport; onClose: () => void }) => {
    const translate = useTranslate();
    const [content, setContent] = useState<EightDisciplines>(report.content ?? {});
    const [receivedOn, setReceivedOn] = useState(report.receivedOn ?? today());
    const [errors, setErrors] = useState<Record<string, string>>({});
    const save = useAction<{ receivedOn: string; content: EightDisciplines }>(`/api/nonconformances/${id}/vendor-report`, {
        method: 'PUT', done: 'quayside.quality.report.saved', onDone: onClose,
        onFailed: error => setErrors((error instanceof ProblemError && error.problem?.errors) || { receivedOn: (error as Error).message }),
    });
    const submit = (event: FormEvent) => {
        event.preventDefault();
        save.mutate({ receivedOn, content });
    };
    return (
        <Dialog open onClose={onClose} fullWidth maxWidth="sm">
            <form onSubmit={submit} noValidate>
                <DialogTitle>{translate('quayside.quality.report.enter')}</DialogTitle>
                <DialogContent>
                    <Stack spacing={1.5} sx={{ pt: 1 }}>
                        <TextField type="date" label={translate('quayside.quality.report.receivedOn')} value={receivedOn} onChange={({ target }) => setReceivedOn(target.value)}
                            error={!!errors.receivedOn} helperText={errors.receivedOn} slotProps={{ inputLabel: { shrink: true } }} />
                        {disciplines.map((each, i) => (
                            <TextField key={each} multiline label={`D${i + 1} ${translate(`quayside.quality.report.${each}`)}`} value={content[each] ?? ''}
                                onChange={({ target }) => setContent({ ...content, [each]: target.value || null })} slotProps={{ htmlInput: { maxLength: 2000 } }} />
                        ))}
                    </Stack>
                </DialogContent>
                <DialogActions>
                    <Button onClick={onClose}>{translate('quayside.action.cancel')}</Button>
                    <Button type="submit" variant="contained" loading={save.isPending}>{translate('ra.action.save')}</Button>
                </DialogActions>
            </form>
        </Dialog>
    );
};

/** The 8D report of the vendor: until when it is awaited, and what it says. */
export const VendorReportPanel = ({ nonconformance }: { nonconformance: Nonconformance }) => {
    const translate = useTranslate();
    const [open, setOpen] = useState(false);
    const enters = [useHasRole('quality-inspector'), useHasRole('buyer')].some(Boolean);
    const { report } = nonconformance;
    if (!report) return null;
    const late = !report.receivedOn && report.dueOn < today();
    return (
        <Panel title={translate('quayside.quality.report.title')} aside={enters && <Button onClick={() => setOpen(true)}>{translate('quayside.quality.report.enter')}</Button>}>
            <Stack spacing={1}>
                <Stack direction="row" spacing={1} alignItems="center" useFlexGap flexWrap="wrap">
                    <Chip size="small" color={report.receivedOn ? 'success' : late ? 'error' : 'default'}
                        label={report.receivedOn ? translate('quayside.quality.report.received', { date: formatDate(report.receivedOn) }) : translate('quayside.quality.report.due', { date: formatDate(report.dueOn) })} />
                    <Typography variant="caption" color="text.secondary">
                        {[translate('quayside.quality.report.asked', { date: formatDateTime(report.askedAt) }), report.remindedAt && translate('quayside.quality.report.reminded', { date: formatDateTime(report.remindedAt) })].filter(Boolean).join(' · ')}
                    </Typography>
                </Stack>
                {disciplines.map((each, i) => report.content?.[each] && (
                    <div key={each}>
                        <Typography variant="caption" color="text.secondary">{`D${i + 1} ${translate(`quayside.quality.report.${each}`)}`}</Typography>
                        <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>{report.content[each]}</Typography>
                    </div>
                ))}
            </Stack>
            {open && <ReportDialog id={nonconformance.id} report={report} onClose={() => setOpen(false)} />}
        </Panel>
    );
};
