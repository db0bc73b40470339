import GroupOffIcon from '@mui/icons-material/GroupOffOutlined';
import { SodConflictList } from './SodConflictList';

export default { list: SodConflictList, icon: GroupOffIcon };
