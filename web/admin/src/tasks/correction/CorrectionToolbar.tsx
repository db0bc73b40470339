import SaveIcon from '@mui/icons-material/SaveOutlined';
import SendIcon from '@mui/icons-material/Send';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SaveButton, Toolbar, useNotify } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { post } from '../../providers/http';
import { ProblemError, errorText } from '../../providers/problem';

interface Props {
    id: string;
    onDone: (message: string) => void;
    onGone: (message: string) => void;
}

/** `lines[0].neededBy` as the form calls it. */
const formPath = (path: string) => path.replace(/\[(\d+)\]/g, '.$1');

/** Save to see the differences, or save and hand it back to the approvers in one go. */
export const CorrectionToolbar = ({ id, onDone, onGone }: Props) => {
    const notify = useNotify();
    const queries = useQueryClient();
    const { setError } = useFormContext();
    const submit = useMutation({
        mutationFn: () => post(`/api/requisitions/${id}/submit`),
        onSuccess: () => {
            void queries.invalidateQueries();
            onDone('quayside.requisition.submitted');
        },
        onError: error => {
            const problem = error instanceof ProblemError ? error : null;
            // Later, since the form is still taking over what was saved, which clears its errors.
            setTimeout(() => Object.entries(problem?.problem?.errors ?? {})
                .forEach(([path, message]) => setError(formPath(path), { type: 'server', message })), 50);
            if (problem?.slug === 'wrong-status') onGone(problem.message);
            else notify(errorText(error), { type: 'error' });
        },
    });
    const saved = () => {
        notify('quayside.task.correction.saved', { type: 'success' });
        void queries.invalidateQueries({ queryKey: ['requisitions'] });
    };
    return (
        <Toolbar sx={{ gap: 1, position: 'sticky', bottom: 0, zIndex: 2 }}>
            <SaveButton label="quayside.requisition.resubmit" icon={<SendIcon />} alwaysEnable disabled={submit.isPending} type="button"
                mutationOptions={{ onSuccess: () => submit.mutate() }} />
            <SaveButton label="quayside.task.correction.save" icon={<SaveIcon />} variant="outlined" alwaysEnable type="button"
                mutationOptions={{ onSuccess: saved }} />
        </Toolbar>
    );
};
