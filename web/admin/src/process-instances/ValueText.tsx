import { Box } from '@mui/material';

const LONGEST = 160;

/** A process value in a line, shortened; the whole of it as a hint. */
export const ValueText = ({ value }: { value: unknown }) => {
    const text = value === undefined ? '–' : JSON.stringify(value);
    return (
        <Box component="code" title={text} sx={{ fontFamily: 'ui-monospace, SFMono-Regular, Menlo, monospace', fontSize: '0.92em', overflowWrap: 'anywhere' }}>
            {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
        </Box>
    );
};
