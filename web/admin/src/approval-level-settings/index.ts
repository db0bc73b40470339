import MoreTimeIcon from '@mui/icons-material/MoreTimeOutlined';
import { createPage, editPage } from '../common/pages';
import { approvalLevelSettingInputs } from './approvalLevelSettingInputs';
import { ApprovalLevelSettingList } from './ApprovalLevelSettingList';

export default {
    list: ApprovalLevelSettingList,
    create: createPage(approvalLevelSettingInputs),
    edit: editPage(approvalLevelSettingInputs),
    icon: MoreTimeIcon,
};
