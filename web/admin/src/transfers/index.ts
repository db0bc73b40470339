import SyncAltIcon from '@mui/icons-material/SyncAltOutlined';
import { createPage } from '../common/pages';
import { transferInputs } from './transferInputs';
import { TransferList } from './TransferList';
import { TransferShow } from './TransferShow';

export default { list: TransferList, show: TransferShow, create: createPage(transferInputs), icon: SyncAltIcon, recordRepresentation: 'number' };
