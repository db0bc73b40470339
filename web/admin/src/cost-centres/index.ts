import AccountTreeIcon from '@mui/icons-material/AccountTreeOutlined';
import { createPage, editPage } from '../common/pages';
import { costCentreInputs } from './costCentreInputs';
import { CostCentreList } from './CostCentreList';

export default {
    list: CostCentreList,
    create: createPage(costCentreInputs, { active: true }),
    edit: editPage(costCentreInputs),
    icon: AccountTreeIcon,
    recordRepresentation: 'code',
};
