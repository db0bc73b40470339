import { Box } from '@mui/material';
import { forwardRef, useEffect, useImperativeHandle, useRef } from 'react';
import type { FormSchema } from './approvalForm';
import { formStyles } from './formStyles';

export interface FormHandle {
    /** The values, or undefined when a field refuses its value and says so. */
    submit: () => Record<string, unknown> | undefined;
}

interface Viewer {
    importSchema: (schema: object, data: object) => Promise<unknown>;
    submit: () => { data: Record<string, unknown>; errors: Record<string, string[]> };
    destroy: () => void;
}

interface Props {
    schema: FormSchema;
    data: Record<string, unknown>;
    /** Told once there is something to fill in. */
    onShown?: () => void;
}

/** A form as it was deployed with the process, shown by form-js. */
export const FormView = forwardRef<FormHandle, Props>(({ schema, data, onShown }, handle) => {
    const box = useRef<HTMLDivElement>(null);
    const viewer = useRef<Viewer | null>(null);
    useImperativeHandle(handle, () => ({
        submit: () => {
            if (!viewer.current) return {};
            const { data, errors } = viewer.current.submit();
            return Object.keys(errors).length ? undefined : data;
        },
    }));
    useEffect(() => {
        let left = false;
        let created: Viewer | undefined;
        void (async () => {
            const [{ Form }] = await Promise.all([import('@bpmn-io/form-js'), import('@bpmn-io/form-js/dist/assets/form-js.css')]);
            if (left || !box.current) return;
            created = new Form({ container: box.current }) as unknown as Viewer;
            await created.importSchema(schema, data);
            viewer.current = created;
            onShown?.();
        })();
        return () => {
            left = true;
            viewer.current = null;
            created?.destroy();
        };
        // The data are where the form starts from; what is typed must survive a refetch of them.
        // eslint-disable-next-line react-hooks/exhaustive-deps
    }, [schema]);
    return <Box ref={box} data-testid="form" sx={formStyles} />;
});
