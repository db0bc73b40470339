import { Autocomplete, Avatar, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useCreate, useGetList, useNotify, useTranslate, type RaRecord } from 'react-admin';
import { Panel } from '../common/Panel';
import { RelativeTime } from '../common/fields';
import { useHasRole } from '../providers/me';
import { errorText } from '../providers/problem';
import { MentionText } from './MentionText';
import { insertMention, openMention } from './mention';

interface Comment extends RaRecord<string> {
    text: string;
    author: string;
    authorName?: string;
    at: string;
    mentions: string[];
}

interface Person extends RaRecord<string> {
    name: string;
}

interface Props {
    documentType: string;
    documentId: string;
}

const everything = { page: 1, perPage: 200 };

/** The talk about a document; @name calls somebody. */
export const Comments = ({ documentType, documentId }: Props) => {
    const translate = useTranslate();
    const notify = useNotify();
    const readOnly = useHasRole('auditor');
    const [text, setText] = useState('');
    const { data: comments = [], refetch } = useGetList<Comment>('comments', {
        filter: { documentType, documentId }, sort: { field: 'at', order: 'ASC' }, pagination: everything,
    });
    const mention = openMention(text);
    const { data: people = [] } = useGetList<Person>(
        'delegates', { filter: { q: mention }, pagination: { page: 1, perPage: 8 }, sort: { field: 'name', order: 'ASC' } },
        { enabled: mention !== null },
    );
    const [create, { isPending }] = useCreate();
    const send = (event: FormEvent) => {
        event.preventDefault();
        if (!text.trim()) return;
        create('comments', { data: { documentType, documentId, text: text.trim() } }, {
            onSuccess: () => { setText(''); void refetch(); },
            onError: error => notify(errorText(error), { type: 'error' }),
        });
    };
    return (
        <Panel title={translate('quayside.comment.title')}>
            <Stack spacing={1.5}>
                {comments.map(comment => (
                    <Stack key={comment.id} direction="row" spacing={1.25}>
                        <Avatar sx={{ width: 28, height: 28, fontSize: 13 }}>{(comment.authorName ?? comment.author).charAt(0).toUpperCase()}</Avatar>
                        <Box sx={{ minWidth: 0 }}>
                            <Typography variant="caption" color="text.secondary">
                                <b>{comment.authorName ?? comment.author}</b> · <RelativeTime value={comment.at} />
                            </Typography>
                            <MentionText text={comment.text} mentions={comment.mentions} />
                        </Box>
                    </Stack>
                ))}
                {!readOnly && (
                    <Box component="form" onSubmit={send} sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
                        <Autocomplete
                            freeSolo fullWidth disableClearable options={mention === null ? [] : people} filterOptions={all => all}
                            getOptionLabel={option => (typeof option === 'string' ? option : `${option.name} (@${option.id})`)}
                            inputValue={text} open={mention !== null && people.length > 0}
                            onInputChange={(_, value, cause) => cause === 'input' && setText(value)}
                            onChange={(_, person) => typeof person !== 'string' && setText(insertMention(text, person.id))}
                            renderInput={params => (
                                <TextField {...params} multiline maxRows={6} margin="none" placeholder={translate('quayside.comment.placeholder')}
                                    slotProps={{ htmlInput: { ...params.inputProps, 'aria-label': translate('quayside.comment.title') } }} />
                            )}
                        />
                        <Button type="submit" variant="outlined" loading={isPending} disabled={!text.trim()}>{translate('quayside.comment.send')}</Button>
                    </Box>
                )}
            </Stack>
        </Panel>
    );
};
