export interface Evidence {
    decisions: {
        taskKey: string | null; elementId: string; decision: string; approvalLevel: number | null; comment: string | null; decidedBy: string; onBehalfOf: string | null;
        decidedAt: string;
    }[];
    comments: { documentType: string; documentId: string; author: string; text: string; at: string }[];
    attachments: {
        documentType: string; documentId: string; fileName: string; size: number; sha256: string; uploadedBy: string; uploadedAt: string; removedBy: string | null;
        removedAt: string | null;
    }[];
    /** As people are shown, by their logins. */
    names: Record<string, string>;
}
