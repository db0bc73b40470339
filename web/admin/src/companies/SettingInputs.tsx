import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { FormGrid } from '../common/FormGrid';
import { get } from '../providers/http';
import { domainOf, fault, type Setting } from './settings';

const useSettings = () => useQuery({ queryKey: ['company-settings'], queryFn: ({ signal }) => get<Setting[]>('/api/company-settings', signal), staleTime: Infinity });

const SettingInput = ({ setting }: { setting: Setting }) => {
    const translate = useTranslate();
    const words = (value: string) => translate(`quayside.setting.value.${value}`, { _: value });
    const common = {
        source: `settings.${setting.key}`,
        label: translate(`quayside.setting.label.${setting.key}`, { _: setting.label }),
        helperText: `${translate(`quayside.setting.help.${setting.key}`, { _: setting.help })}${setting.usual ? ` ${translate('quayside.setting.usual', { value: words(setting.usual) })}` : ''}`,
    };
    if (setting.choices.length) {
        return <SelectInput {...common} choices={setting.choices.map(id => ({ id, name: words(id) }))} translateChoice={false} />;
    }
    return (
        <TextInput {...common} validate={value => fault(setting, value)} multiline={setting.pattern?.startsWith('(?s)')}
            slotProps={{ htmlInput: setting.type === 'NUMBER' ? { inputMode: 'numeric' } : {} }} />
    );
};

/** Every setting that there is, by the part of the business that it belongs to; an empty one means the usual value. */
export const SettingInputs = () => {
    const translate = useTranslate();
    const { data: settings = [] } = useSettings();
    const domains = [...new Set(settings.map(domainOf))];
    return (
        <>
            {domains.map(domain => (
                <Box key={domain} sx={{ width: '100%', mt: 2 }}>
                    <Typography variant="h6" component="h2" sx={{ mb: 0.5 }}>{translate(`quayside.setting.domain.${domain}`, { _: domain })}</Typography>
                    <FormGrid>{settings.filter(each => domainOf(each) === domain).map(each => <SettingInput key={each.key} setting={each} />)}</FormGrid>
                </Box>
            ))}
        </>
    );
};
