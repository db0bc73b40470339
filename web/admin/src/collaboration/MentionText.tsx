import { Box, Typography } from '@mui/material';

/** The text of a comment with the people it calls marked. */
export const MentionText = ({ text, mentions }: { text: string; mentions: string[] }) => (
    <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {text.split(/(@[\w.-]*\w)/).map((part, i) =>
            part.startsWith('@') && mentions?.includes(part.slice(1).toLowerCase())
                ? <Box key={i} component="span" sx={{ color: 'primary.main', fontWeight: 600 }}>{part}</Box>
                : part,
        )}
    </Typography>
);
