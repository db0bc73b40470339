package io.quayside.web.inventory;

import io.quayside.inventory.trace.Recall;
import java.util.List;

/** The recalls that a lot was part of; the vendors to tell, and the documents on which goods went to customers. */
record RecallsResponse(List<Recall> recalls, List<Recall.Contact.Vendor> vendors, List<Recall.Contact.Receiver> receivers) {

    static RecallsResponse of(List<Recall> recalls, List<Recall.Contact> contacts) {
        return new RecallsResponse(recalls, only(contacts, Recall.Contact.Vendor.class), only(contacts, Recall.Contact.Receiver.class));
    }

    private static <T> List<T> only(List<Recall.Contact> contacts, Class<T> kind) {
        return contacts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
