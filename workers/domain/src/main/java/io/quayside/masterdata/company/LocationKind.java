package io.quayside.masterdata.company;

/** What happens at a location; AREA only groups the locations below it. */
public enum LocationKind {
    AREA, INPUT, QUALITY, STORAGE, PACKING, OUTPUT, RETURNS, SCRAP
}
