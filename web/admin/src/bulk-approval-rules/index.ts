import DoneAllIcon from '@mui/icons-material/DoneAllOutlined';
import { createPage, editPage } from '../common/pages';
import { bulkApprovalRuleInputs } from './bulkApprovalRuleInputs';
import { BulkApprovalRuleList } from './BulkApprovalRuleList';

export default {
    list: BulkApprovalRuleList,
    create: createPage(bulkApprovalRuleInputs),
    edit: editPage(bulkApprovalRuleInputs),
    icon: DoneAllIcon,
};
