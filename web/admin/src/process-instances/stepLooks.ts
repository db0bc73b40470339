import AltRouteIcon from '@mui/icons-material/AltRouteOutlined';
import BoltIcon from '@mui/icons-material/BoltOutlined';
import DataObjectIcon from '@mui/icons-material/DataObjectOutlined';
import ErrorIcon from '@mui/icons-material/ErrorOutlined';
import MailIcon from '@mui/icons-material/MailOutlined';
import PersonIcon from '@mui/icons-material/PersonOutlined';
import SettingsIcon from '@mui/icons-material/SettingsOutlined';
import TableIcon from '@mui/icons-material/TableChartOutlined';
import TimerIcon from '@mui/icons-material/TimerOutlined';
import type { SvgIconComponent } from '@mui/icons-material';
import type { InstanceStep } from './instance';

export const stepIcons: Record<string, SvgIconComponent> = {
    element: AltRouteIcon, task: PersonIcon, variable: DataObjectIcon, job: SettingsIcon, timer: TimerIcon, message: MailIcon,
    decision: TableIcon, incident: ErrorIcon, intervention: BoltIcon,
};

export const stepTone = ({ kind, intent }: InstanceStep): string => {
    if (kind === 'incident') return intent === 'RESOLVED' ? 'success.main' : 'error.main';
    if (intent.endsWith('TERMINATED') || intent.endsWith('CANCELED')) return 'text.disabled';
    if (kind === 'task') return 'primary.main';
    return intent.endsWith('COMPLETED') ? 'success.main' : 'text.secondary';
};
