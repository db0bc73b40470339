import ReportIcon from '@mui/icons-material/ReportProblemOutlined';
import { DiscrepancyList } from './DiscrepancyList';

export default { list: DiscrepancyList, icon: ReportIcon };
