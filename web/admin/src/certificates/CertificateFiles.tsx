import { useParams } from 'react-router';
import { Attachments } from '../collaboration/Attachments';

/** The certificate itself, as its issuer wrote it. */
export const CertificateFiles = () => {
    const { id } = useParams();
    return id ? <Attachments documentType="certificate" documentId={decodeURIComponent(id)} /> : null;
};
