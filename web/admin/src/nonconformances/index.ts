import ReportProblemIcon from '@mui/icons-material/ReportProblemOutlined';
import { NonconformanceCreate } from './NonconformanceCreate';
import { NonconformanceList } from './NonconformanceList';
import { NonconformanceShow } from './NonconformanceShow';

export default {
    list: NonconformanceList,
    show: NonconformanceShow,
    create: NonconformanceCreate,
    icon: ReportProblemIcon,
    recordRepresentation: 'number',
};
