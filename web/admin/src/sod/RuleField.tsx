import { useRecordContext, useTranslate } from 'react-admin';
import { ruleName } from './ruleName';

export const RuleField = (_: { source?: string }) => {
    const translate = useTranslate();
    const rule = useRecordContext()?.rule;
    return rule ? <>{ruleName(rule, translate)}</> : null;
};
