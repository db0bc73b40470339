import AssignmentIcon from '@mui/icons-material/AssignmentTurnedInOutlined';
import { TaskList } from './TaskList';

export default { list: TaskList, icon: AssignmentIcon };
