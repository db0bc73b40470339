import LateIcon from '@mui/icons-material/RunningWithErrorsOutlined';
import { LateLineList } from './LateLineList';

export default { list: LateLineList, icon: LateIcon };
