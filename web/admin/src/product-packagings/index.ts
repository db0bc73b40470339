import BoxIcon from '@mui/icons-material/Inventory2Outlined';
import { createPage, editPage } from '../common/pages';
import { PackagingList } from './PackagingList';
import { packagingInputs } from './packagingInputs';

export default { list: PackagingList, create: createPage(packagingInputs, { active: true }), edit: editPage(packagingInputs), icon: BoxIcon, recordRepresentation: 'name' };
