import ShelfIcon from '@mui/icons-material/WarehouseOutlined';
import { PutawayList } from './PutawayList';
import { PutawayShow } from './PutawayShow';

export default { list: PutawayList, show: PutawayShow, icon: ShelfIcon };
