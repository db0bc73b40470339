import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { createPage, editPage } from '../common/pages';
import { accountInputs } from './accountInputs';
import { AccountList } from './AccountList';

export default { list: AccountList, create: createPage(accountInputs, { active: true }), edit: editPage(accountInputs), icon: AccountTreeIcon };
