namespace SchemaKit.Documents.Tests.Xml;

/// <summary>An invented standard: what the harbours of a coast report. Its definition and mapping use everything a mapping can say.</summary>
internal static class Harbours
{
    public const string Definition = """
        {
          "standard": "harbour-report", "edition": "7", "title": { "en": "Harbour report" },
          "kinds": {
            "text": { "base": "text" },
            "tons": { "base": "decimal", "scale": 2, "min": 0, "special": [ { "text": "n/k", "label": { "en": "Not known" } }, { "text": "<1", "label": { "en": "Under one" } } ] },
            "day": { "base": "date", "special": [ { "text": "none", "label": { "en": "None" } } ] }
          },
          "rosters": [ { "id": "harbours", "key": { "id": "harbour" }, "columns": [ { "id": "name", "kind": "text" } ], "overallStandsAlone": true } ],
          "sections": [ { "id": "all", "tables": ["ships", "wrecks", "coast", "lights", "remarks"] } ],
          "tables": [
            { "id": "ships", "shape": "list", "entries": "harbours", "cell": "count",
              "columns": [
                { "id": "in", "columns": [ { "id": "sail" }, { "id": "steam" } ] },
                { "id": "cargo", "kind": "tons" },
                { "id": "oldest", "kind": "day" },
                { "id": "delays", "list": true, "columns": [ { "id": "why", "kind": "text" }, { "id": "times", "kind": "count" } ] }
              ],
              "overall": { "label": { "en": "Coast" } } },
            { "id": "wrecks", "shape": "list", "cell": "count",
              "columns": [
                { "id": "cause", "kind": "text" },
                { "id": "seen", "list": true, "entries": "harbours", "columns": [ { "id": "times", "kind": "count" } ], "overall": { "label": { "en": "Coast" } } }
              ] },
            { "id": "coast", "shape": "record", "cell": "count", "columns": [ { "id": "pilots" }, { "id": "buoys" } ] },
            { "id": "lights", "shape": "list", "key": { "id": "light" }, "cell": "count", "columns": [ { "id": "height" } ] },
            { "id": "remarks", "shape": "list", "entries": "harbours", "optional": true, "cell": "count", "columns": [ { "id": "number" } ], "overall": { "label": { "en": "Coast" } } }
          ]
        }
        """;

    public const string Mapping = """
        {
          "standard": "harbour-report",
          "edition": "7",
          "root": "Report",
          "unescapeTwice": true,
          "excessDigits": "round",
          "head": { "organization": "Coast/Name", "organizationCode": "Coast/Code", "year": "Year|ReportYear", "title": "Title", "publicationDate": "Made/Date" },
          "ignore": ["Program", "Program/@version"],
          "bodies": { "roster": "harbours", "overall": "Coast", "entries": "Coast/Harbour", "id": "@id", "key": "Code", "columns": { "name": "Name" } },
          "rows": { "id": "@id", "rowReference": "Row/@ref", "bodyReference": "Body/@ref", "footnotes": "Note" },
          "kinds": { "tons": { "absent": "n/k", "zeroMeans": "n/k", "codes": { "LT1": "<1" } }, "day": { "absent": "none" } },
          "tables": {
            "ships": {
              "section": "Ships", "row": "Ship", "association": "ShipOf", "absent": 0,
              "columns": {
                "in.sail": "In[Kind=\"sail / oars\"]/Number",
                "in.steam": { "path": "In[Kind=\"steam\"]/Number", "absent": null },
                "cargo": "Cargo/Tons|TonsCode",
                "oldest": "Item[2]/Date",
                "delays": { "each": "Delay", "columns": { "why": "Why", "times": "Times" } }
              } },
            "wrecks": {
              "section": "Wrecks", "row": "Wreck", "association": "WreckOf",
              "columns": { "cause": "Cause", "seen": { "association": true, "repeatedOverall": "ifEqual", "columns": { "times": "Times" } } } },
            "coast": { "section": "Shore", "row": "Line", "columns": { "pilots": "Pilots", "buoys": "Buoys" } },
            "lights": { "section": "Lights", "row": "Light", "key": "@name", "columns": { "height": "Height" } },
            "remarks": { "section": "Remarks", "row": "Remark", "association": "RemarkOf", "columns": { "number": "Number" } }
          }
        }
        """;

    private const string Both = """
        <h:Harbour s:id="B1"><h:Code>N</h:Code><h:Name>North</h:Name></h:Harbour>
        <h:Harbour s:id="B2"><h:Code>S&amp;amp;W</h:Code><h:Name>South</h:Name></h:Harbour>
        """;

    /// <summary>A document around the sections.</summary>
    public static string Document(string sections, string harbours = Both) => $"""
        <h:Report xmlns:h="urn:h" xmlns:s="urn:s">
        <h:Program version="3">Maker</h:Program><h:Title>Report</h:Title><h:Made><h:Date>2020-02-29</h:Date></h:Made>
        <h:Coast s:id="B0"><h:Code>C</h:Code><h:Name>Coast</h:Name>
        {harbours}</h:Coast>
        <h:Year>2019</h:Year>
        {sections}
        </h:Report>
        """;
}
