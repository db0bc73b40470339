package io.quayside.web.collaboration;

import io.quayside.quality.inspection.Photos;
import org.springframework.stereotype.Component;

/** Pictures that are attached to inspections. */
@Component
class InspectionPhotos implements Photos {
  private final Attachments attachments;

  InspectionPhotos(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public long of(long inspectionId) {
    return attachments.countByDocumentTypeAndDocumentIdAndContentTypeStartingWithAndRemovedAtIsNull(
        "inspection", Long.toString(inspectionId), "image/");
  }
}
