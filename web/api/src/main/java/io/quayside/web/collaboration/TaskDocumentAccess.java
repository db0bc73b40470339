package io.quayside.web.collaboration;

/** Documents of types that no domain opens itself: whoever sees a task about one sees the document there, and may talk about it. */
@FunctionalInterface
public interface TaskDocumentAccess {

  DocumentAccess ofType(String documentType);
}
