import SwapHorizIcon from '@mui/icons-material/SwapHorizOutlined';
import { DelegationCreate } from './DelegationCreate';
import { DelegationEdit } from './DelegationEdit';
import { DelegationList } from './DelegationList';

export default { list: DelegationList, create: DelegationCreate, edit: DelegationEdit, icon: SwapHorizIcon };
