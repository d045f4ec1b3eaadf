/* The table of sources, in the order of the keys.
   Made from docs/references.bib by src/core/source_table.py: change that page and run the script. */
#ifndef REFUEL_CORE_SOURCE_TABLE_H
#define REFUEL_CORE_SOURCE_TABLE_H

/* clang-format off */
static const refuel_source source_rows[] = {
    {
        .key = "AAP2017",
        .citation = "American Academy of Pediatrics. Pediatrics 2017;140:e20171871",
        .doi = "10.1542/peds.2017-1871",
        RF_PAPER(
            .type = "article",
            .author = "American Academy of Pediatrics",
            .title = "Promotion of healthy weight-control practices in young athletes",
            .journal = "Pediatrics",
            .publisher = "",
            .year = "2017",
            .volume = "140",
            .number = "",
            .pages = "e20171871",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{AAP2017,\n"
            "  author = {{American Academy of Pediatrics}},\n"
            "  title = {{Promotion of healthy weight-control practices in young athletes}},\n"
            "  journal = {Pediatrics},\n"
            "  year = {2017},\n"
            "  volume = {140},\n"
            "  pages = {e20171871},\n"
            "  doi = {10.1542/peds.2017-1871}\n"
            "}\n"),
    },
    {
        .key = "ACSM2016",
        .citation = "Thomas DT, Erdman KA, Burke LM. Med Sci Sports Exerc 2016;48:543-68",
        .doi = "10.1249/MSS.0000000000000852",
        RF_PAPER(
            .type = "article",
            .author = "Thomas DT, Erdman KA, Burke LM",
            .title = "Nutrition and athletic performance",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "2016",
            .volume = "48",
            .number = "",
            .pages = "543-568",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{ACSM2016,\n"
            "  author = {Thomas, D. T. and Erdman, K. A. and Burke, L. M.},\n"
            "  title = {{Nutrition and athletic performance}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {2016},\n"
            "  volume = {48},\n"
            "  pages = {543--568},\n"
            "  doi = {10.1249/MSS.0000000000000852}\n"
            "}\n"),
    },
    {
        .key = "AHA2013",
        .citation = "Jensen MD et al. Circulation 2014;129(25 Suppl 2):S102-38",
        .doi = "10.1161/01.cir.0000437739.71477.ee",
        RF_PAPER(
            .type = "article",
            .author = "Jensen MD et al.",
            .title = "2013 AHA/ACC/TOS guideline for the management of overweight and obesity in adults",
            .journal = "Circulation",
            .publisher = "",
            .year = "2014",
            .volume = "129",
            .number = "25 Suppl 2",
            .pages = "S102-S138",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{AHA2013,\n"
            "  author = {Jensen, M. D. and others},\n"
            "  title = {{2013 AHA/ACC/TOS guideline for the management of overweight and obesity in adults}},\n"
            "  journal = {Circulation},\n"
            "  year = {2014},\n"
            "  volume = {129},\n"
            "  number = {25 Suppl 2},\n"
            "  pages = {S102--S138},\n"
            "  doi = {10.1161/01.cir.0000437739.71477.ee}\n"
            "}\n"),
    },
    {
        .key = "Abe2015",
        .citation = "Abe D et al. PLoS ONE 2015",
        .doi = "10.1371/journal.pone.0138154",
        RF_PAPER(
            .type = "article",
            .author = "Abe D et al.",
            .title = "Economical speed and energetically optimal transition speed evaluated by gross and net oxygen cost of transport at different gradients",
            .journal = "PLoS ONE",
            .publisher = "",
            .year = "2015",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Abe2015,\n"
            "  author = {Abe, D. and others},\n"
            "  title = {{Economical speed and energetically optimal transition speed evaluated by gross and net oxygen cost of transport at different gradients}},\n"
            "  journal = {PLoS ONE},\n"
            "  year = {2015},\n"
            "  doi = {10.1371/journal.pone.0138154}\n"
            "}\n"),
    },
    {
        .key = "Aerenhouts2010",
        .citation = "Aerenhouts D et al. Energy and macronutrient intake in adolescent sprint athletes. 2010",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "Aerenhouts D et al.",
            .title = "Energy and macronutrient intake in adolescent sprint athletes",
            .journal = "",
            .publisher = "",
            .year = "2010",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@misc{Aerenhouts2010,\n"
            "  author = {Aerenhouts, D. and others},\n"
            "  title = {{Energy and macronutrient intake in adolescent sprint athletes}},\n"
            "  year = {2010}\n"
            "}\n"),
    },
    {
        .key = "Allen2019",
        .citation = "Allen H, Coggan AR, McGregor S. Training and racing with a power meter, third edition. Boulder 2019",
        .doi = "",
        RF_PAPER(
            .type = "book",
            .author = "Allen H, Coggan AR, McGregor S",
            .title = "Training and racing with a power meter, third edition",
            .journal = "",
            .publisher = "VeloPress",
            .year = "2019",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{Allen2019,\n"
            "  author = {Allen, H. and Coggan, A. R. and McGregor, S.},\n"
            "  title = {{Training and racing with a power meter, third edition}},\n"
            "  publisher = {VeloPress},\n"
            "  address = {Boulder},\n"
            "  year = {2019}\n"
            "}\n"),
    },
    {
        .key = "Alpert2005",
        .citation = "Alpert SS. J Theor Biol 2005;233:1-13",
        .doi = "10.1016/j.jtbi.2004.08.029",
        RF_PAPER(
            .type = "article",
            .author = "Alpert SS",
            .title = "A limit on the energy transfer rate from the human fat store in hypophagia",
            .journal = "J Theor Biol",
            .publisher = "",
            .year = "2005",
            .volume = "233",
            .number = "",
            .pages = "1-13",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Alpert2005,\n"
            "  author = {Alpert, S. S.},\n"
            "  title = {{A limit on the energy transfer rate from the human fat store in hypophagia}},\n"
            "  journal = {J Theor Biol},\n"
            "  year = {2005},\n"
            "  volume = {233},\n"
            "  pages = {1--13},\n"
            "  doi = {10.1016/j.jtbi.2004.08.029}\n"
            "}\n"),
    },
    {
        .key = "Archer2013",
        .citation = "Archer E, Hand GA, Blair SN. PLoS ONE 2013",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Archer E, Hand GA, Blair SN",
            .title = "Validity of U.S. nutritional surveillance: National Health and Nutrition Examination Survey caloric energy intake data, 1971-2010",
            .journal = "PLoS ONE",
            .publisher = "",
            .year = "2013",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Archer2013,\n"
            "  author = {Archer, E. and Hand, G. A. and Blair, S. N.},\n"
            "  title = {{Validity of U.S. nutritional surveillance: National Health and Nutrition Examination Survey caloric energy intake data, 1971-2010}},\n"
            "  journal = {PLoS ONE},\n"
            "  year = {2013}\n"
            "}\n"),
    },
    {
        .key = "Baker2016",
        .citation = "Baker LB et al. J Sports Sci 2016;34(4):358-68",
        .doi = "10.1080/02640414.2015.1055291",
        RF_PAPER(
            .type = "article",
            .author = "Baker LB, Barnes KA, Anderson ML, Passe DH, Stofan JR",
            .title = "Normative data for regional sweat sodium concentration and whole-body sweating rate in athletes",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2016",
            .volume = "34",
            .number = "4",
            .pages = "358-368",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Baker2016,\n"
            "  author = {Baker, L. B. and Barnes, K. A. and Anderson, M. L. and Passe, D. H. and Stofan, J. R.},\n"
            "  title = {{Normative data for regional sweat sodium concentration and whole-body sweating rate in athletes}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2016},\n"
            "  volume = {34},\n"
            "  number = {4},\n"
            "  pages = {358--368},\n"
            "  doi = {10.1080/02640414.2015.1055291}\n"
            "}\n"),
    },
    {
        .key = "Baker2025",
        .citation = "Baker NS, Long LL, Srinivasan M. Overground gait transitions are not sharp but involve gradually changing walk-run mixtures even over long distances. 2025 (arXiv:2501.00720)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "Baker NS, Long LL, Srinivasan M",
            .title = "Overground gait transitions are not sharp but involve gradually changing walk-run mixtures even over long distances",
            .journal = "",
            .publisher = "",
            .year = "2025",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "https://arxiv.org/abs/2501.00720",
            .note = "arXiv:2501.00720"),
        .bibtex = RF_BIBTEX(
            "@misc{Baker2025,\n"
            "  author = {Baker, N. S. and Long, L. L. and Srinivasan, M.},\n"
            "  title = {{Overground gait transitions are not sharp but involve gradually changing walk-run mixtures even over long distances}},\n"
            "  year = {2025},\n"
            "  url = {https://arxiv.org/abs/2501.00720},\n"
            "  note = {arXiv:2501.00720}\n"
            "}\n"),
    },
    {
        .key = "Banister1991",
        .citation = "Banister EW. Modeling elite athletic performance. 1991 (in MacDougall, Wenger, Green, Physiological testing of elite athletes, Human Kinetics)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "Banister EW",
            .title = "Modeling elite athletic performance",
            .journal = "",
            .publisher = "",
            .year = "1991",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "in MacDougall, Wenger, Green, Physiological testing of elite athletes, Human Kinetics"),
        .bibtex = RF_BIBTEX(
            "@misc{Banister1991,\n"
            "  author = {Banister, E. W.},\n"
            "  title = {{Modeling elite athletic performance}},\n"
            "  year = {1991},\n"
            "  note = {in MacDougall, Wenger, Green, Physiological testing of elite athletes, Human Kinetics}\n"
            "}\n"),
    },
    {
        .key = "Barnes2019",
        .citation = "Barnes KA et al. J Sports Sci 2019;37(20):2356-66",
        .doi = "10.1080/02640414.2019.1633159",
        RF_PAPER(
            .type = "article",
            .author = "Barnes KA et al.",
            .title = "Normative data for sweating rate, sweat sodium concentration, and sweat sodium loss in athletes: an update and analysis by sport",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2019",
            .volume = "37",
            .number = "20",
            .pages = "2356-2366",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Barnes2019,\n"
            "  author = {Barnes, K. A. and others},\n"
            "  title = {{Normative data for sweating rate, sweat sodium concentration, and sweat sodium loss in athletes: an update and analysis by sport}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2019},\n"
            "  volume = {37},\n"
            "  number = {20},\n"
            "  pages = {2356--2366},\n"
            "  doi = {10.1080/02640414.2019.1633159}\n"
            "}\n"),
    },
    {
        .key = "Bernstein1983",
        .citation = "Bernstein RS et al. Am J Clin Nutr 1983;37:595-602",
        .doi = "10.1093/ajcn/37.4.595",
        RF_PAPER(
            .type = "article",
            .author = "Bernstein RS et al.",
            .title = "Prediction of the resting metabolic rate in obese patients",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1983",
            .volume = "37",
            .number = "",
            .pages = "595-602",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Bernstein1983,\n"
            "  author = {Bernstein, R. S. and others},\n"
            "  title = {{Prediction of the resting metabolic rate in obese patients}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1983},\n"
            "  volume = {37},\n"
            "  pages = {595--602},\n"
            "  doi = {10.1093/ajcn/37.4.595}\n"
            "}\n"),
    },
    {
        .key = "Black2000",
        .citation = "Black AE. 2000 (variation of measured and predicted basal metabolic rate)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "Black AE",
            .title = "",
            .journal = "",
            .publisher = "",
            .year = "2000",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "variation of measured and predicted basal metabolic rate"),
        .bibtex = RF_BIBTEX(
            "@misc{Black2000,\n"
            "  author = {Black, A. E.},\n"
            "  year = {2000},\n"
            "  note = {variation of measured and predicted basal metabolic rate}\n"
            "}\n"),
    },
    {
        .key = "Boer1984",
        .citation = "Boer P. Am J Physiol 1984;247:F632-6",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Boer P",
            .title = "Estimated lean body mass as an index for normalization of body fluid volumes in humans",
            .journal = "Am J Physiol",
            .publisher = "",
            .year = "1984",
            .volume = "247",
            .number = "",
            .pages = "F632-F636",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Boer1984,\n"
            "  author = {Boer, P.},\n"
            "  title = {{Estimated lean body mass as an index for normalization of body fluid volumes in humans}},\n"
            "  journal = {Am J Physiol},\n"
            "  year = {1984},\n"
            "  volume = {247},\n"
            "  pages = {F632--F636}\n"
            "}\n"),
    },
    {
        .key = "Burke2011",
        .citation = "Burke LM et al. J Sports Sci 2011;29 Suppl 1:S17-27",
        .doi = "10.1080/02640414.2011.585473",
        RF_PAPER(
            .type = "article",
            .author = "Burke LM et al.",
            .title = "Carbohydrates for training and competition",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2011",
            .volume = "29",
            .number = "Suppl 1",
            .pages = "S17-S27",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Burke2011,\n"
            "  author = {Burke, L. M. and others},\n"
            "  title = {{Carbohydrates for training and competition}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2011},\n"
            "  volume = {29},\n"
            "  number = {Suppl 1},\n"
            "  pages = {S17--S27},\n"
            "  doi = {10.1080/02640414.2011.585473}\n"
            "}\n"),
    },
    {
        .key = "Burke2018",
        .citation = "Burke LM, Lundy B, Fahrenholtz IL, Melin AK. Int J Sport Nutr Exerc Metab 2018;28:350-63",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Burke LM, Lundy B, Fahrenholtz IL, Melin AK",
            .title = "",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2018",
            .volume = "28",
            .number = "",
            .pages = "350-363",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Burke2018,\n"
            "  author = {Burke, L. M. and Lundy, B. and Fahrenholtz, I. L. and Melin, A. K.},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2018},\n"
            "  volume = {28},\n"
            "  pages = {350--363}\n"
            "}\n"),
    },
    {
        .key = "CFR2016",
        .citation = "US Food and Drug Administration. Nutrition labeling of food, 21 CFR 101.9. 2016 (and Appendix H of the Food Labeling Guide)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "US Food and Drug Administration",
            .title = "Nutrition labeling of food, 21 CFR 101.9",
            .journal = "",
            .publisher = "",
            .year = "2016",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "and Appendix H of the Food Labeling Guide"),
        .bibtex = RF_BIBTEX(
            "@misc{CFR2016,\n"
            "  author = {{US Food and Drug Administration}},\n"
            "  title = {{Nutrition labeling of food, 21 CFR 101.9}},\n"
            "  year = {2016},\n"
            "  note = {and Appendix H of the Food Labeling Guide}\n"
            "}\n"),
    },
    {
        .key = "Careau2021",
        .citation = "Careau V et al. Curr Biol 2021;31:4659-66",
        .doi = "10.1016/j.cub.2021.08.016",
        RF_PAPER(
            .type = "article",
            .author = "Careau V et al.",
            .title = "Energy compensation and adiposity in humans",
            .journal = "Curr Biol",
            .publisher = "",
            .year = "2021",
            .volume = "31",
            .number = "",
            .pages = "4659-4666",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Careau2021,\n"
            "  author = {Careau, V. and others},\n"
            "  title = {{Energy compensation and adiposity in humans}},\n"
            "  journal = {Curr Biol},\n"
            "  year = {2021},\n"
            "  volume = {31},\n"
            "  pages = {4659--4666},\n"
            "  doi = {10.1016/j.cub.2021.08.016}\n"
            "}\n"),
    },
    {
        .key = "Chow2008",
        .citation = "Chow CC, Hall KD. PLoS Comput Biol 2008;4:e1000045",
        .doi = "10.1371/journal.pcbi.1000045",
        RF_PAPER(
            .type = "article",
            .author = "Chow CC, Hall KD",
            .title = "The dynamics of human body weight change",
            .journal = "PLoS Comput Biol",
            .publisher = "",
            .year = "2008",
            .volume = "4",
            .number = "",
            .pages = "e1000045",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Chow2008,\n"
            "  author = {Chow, C. C. and Hall, K. D.},\n"
            "  title = {{The dynamics of human body weight change}},\n"
            "  journal = {PLoS Comput Biol},\n"
            "  year = {2008},\n"
            "  volume = {4},\n"
            "  pages = {e1000045},\n"
            "  doi = {10.1371/journal.pcbi.1000045}\n"
            "}\n"),
    },
    {
        .key = "Cunningham1980",
        .citation = "Cunningham JJ. Am J Clin Nutr 1980;33:2372-4",
        .doi = "10.1093/ajcn/33.11.2372",
        RF_PAPER(
            .type = "article",
            .author = "Cunningham JJ",
            .title = "A reanalysis of the factors influencing basal metabolic rate in normal adults",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1980",
            .volume = "33",
            .number = "",
            .pages = "2372-2374",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Cunningham1980,\n"
            "  author = {Cunningham, J. J.},\n"
            "  title = {{A reanalysis of the factors influencing basal metabolic rate in normal adults}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1980},\n"
            "  volume = {33},\n"
            "  pages = {2372--2374},\n"
            "  doi = {10.1093/ajcn/33.11.2372}\n"
            "}\n"),
    },
    {
        .key = "Cunningham1991",
        .citation = "Cunningham JJ. Am J Clin Nutr 1991;54:963-9",
        .doi = "10.1093/ajcn/54.6.963",
        RF_PAPER(
            .type = "article",
            .author = "Cunningham JJ",
            .title = "Body composition as a determinant of energy expenditure: a synthetic review and a proposed general prediction equation",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1991",
            .volume = "54",
            .number = "",
            .pages = "963-969",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Cunningham1991,\n"
            "  author = {Cunningham, J. J.},\n"
            "  title = {{Body composition as a determinant of energy expenditure: a synthetic review and a proposed general prediction equation}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1991},\n"
            "  volume = {54},\n"
            "  pages = {963--969},\n"
            "  doi = {10.1093/ajcn/54.6.963}\n"
            "}\n"),
    },
    {
        .key = "DGA2020",
        .citation = "US Departments of Agriculture and of Health and Human Services. Dietary Guidelines for Americans, 2020--2025. 2020 (9th edition, December 2020)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "US Departments of Agriculture and of Health and Human Services",
            .title = "Dietary Guidelines for Americans, 2020--2025",
            .journal = "",
            .publisher = "",
            .year = "2020",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "9th edition, December 2020"),
        .bibtex = RF_BIBTEX(
            "@misc{DGA2020,\n"
            "  author = {{US Departments of Agriculture and of Health and Human Services}},\n"
            "  title = {{Dietary Guidelines for Americans, 2020--2025}},\n"
            "  year = {2020},\n"
            "  note = {9th edition, December 2020}\n"
            "}\n"),
    },
    {
        .key = "DGA2025",
        .citation = "US Departments of Agriculture and of Health and Human Services. Dietary Guidelines for Americans, 2025--2030. 2026 (January 2026; read in secondary accounts)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "US Departments of Agriculture and of Health and Human Services",
            .title = "Dietary Guidelines for Americans, 2025--2030",
            .journal = "",
            .publisher = "",
            .year = "2026",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "January 2026; read in secondary accounts"),
        .bibtex = RF_BIBTEX(
            "@misc{DGA2025,\n"
            "  author = {{US Departments of Agriculture and of Health and Human Services}},\n"
            "  title = {{Dietary Guidelines for Americans, 2025--2030}},\n"
            "  year = {2026},\n"
            "  note = {January 2026; read in secondary accounts}\n"
            "}\n"),
    },
    {
        .key = "DeLorenzo1999",
        .citation = "De Lorenzo A et al. J Sports Med Phys Fitness 1999;39:213-9",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "De Lorenzo A et al.",
            .title = "A new predictive equation to calculate resting metabolic rate in athletes",
            .journal = "J Sports Med Phys Fitness",
            .publisher = "",
            .year = "1999",
            .volume = "39",
            .number = "",
            .pages = "213-219",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{DeLorenzo1999,\n"
            "  author = {De Lorenzo, A. and others},\n"
            "  title = {{A new predictive equation to calculate resting metabolic rate in athletes}},\n"
            "  journal = {J Sports Med Phys Fitness},\n"
            "  year = {1999},\n"
            "  volume = {39},\n"
            "  pages = {213--219}\n"
            "}\n"),
    },
    {
        .key = "DeLorenzo2001",
        .citation = "De Lorenzo A et al. Eur J Clin Nutr 2001;55:208-14",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "De Lorenzo A et al.",
            .title = "Measured and predicted resting metabolic rate in Italian males and females, aged 18-59 y",
            .journal = "Eur J Clin Nutr",
            .publisher = "",
            .year = "2001",
            .volume = "55",
            .number = "",
            .pages = "208-214",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{DeLorenzo2001,\n"
            "  author = {De Lorenzo, A. and others},\n"
            "  title = {{Measured and predicted resting metabolic rate in Italian males and females, aged 18-59 y}},\n"
            "  journal = {Eur J Clin Nutr},\n"
            "  year = {2001},\n"
            "  volume = {55},\n"
            "  pages = {208--214}\n"
            "}\n"),
    },
    {
        .key = "Deurenberg1991",
        .citation = "Deurenberg P et al. Br J Nutr 1991;65:105-14",
        .doi = "10.1079/BJN19910073",
        RF_PAPER(
            .type = "article",
            .author = "Deurenberg P et al.",
            .title = "Body mass index as a measure of body fatness: age- and sex-specific prediction formulas",
            .journal = "Br J Nutr",
            .publisher = "",
            .year = "1991",
            .volume = "65",
            .number = "",
            .pages = "105-114",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Deurenberg1991,\n"
            "  author = {Deurenberg, P. and others},\n"
            "  title = {{Body mass index as a measure of body fatness: age- and sex-specific prediction formulas}},\n"
            "  journal = {Br J Nutr},\n"
            "  year = {1991},\n"
            "  volume = {65},\n"
            "  pages = {105--114},\n"
            "  doi = {10.1079/BJN19910073}\n"
            "}\n"),
    },
    {
        .key = "Dumke2006",
        .citation = "Dumke CL et al. J Sports Sci Med 2006;5:692 (one runner, a rolling trail)",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Dumke CL et al.",
            .title = "",
            .journal = "J Sports Sci Med",
            .publisher = "",
            .year = "2006",
            .volume = "5",
            .number = "",
            .pages = "692",
            .url = "",
            .note = "one runner, a rolling trail"),
        .bibtex = RF_BIBTEX(
            "@article{Dumke2006,\n"
            "  author = {Dumke, C. L. and others},\n"
            "  journal = {J Sports Sci Med},\n"
            "  year = {2006},\n"
            "  volume = {5},\n"
            "  pages = {692},\n"
            "  note = {one runner, a rolling trail}\n"
            "}\n"),
    },
    {
        .key = "EFSA2015",
        .citation = "EFSA Panel on Dietetic Products, Nutrition and Allergies. EFSA J 2015;13(5):4102",
        .doi = "10.2903/j.efsa.2015.4102",
        RF_PAPER(
            .type = "article",
            .author = "EFSA Panel on Dietetic Products, Nutrition and Allergies",
            .title = "Scientific opinion on the safety of caffeine",
            .journal = "EFSA J",
            .publisher = "",
            .year = "2015",
            .volume = "13",
            .number = "5",
            .pages = "4102",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{EFSA2015,\n"
            "  author = {{EFSA Panel on Dietetic Products, Nutrition and Allergies}},\n"
            "  title = {{Scientific opinion on the safety of caffeine}},\n"
            "  journal = {EFSA J},\n"
            "  year = {2015},\n"
            "  volume = {13},\n"
            "  number = {5},\n"
            "  pages = {4102},\n"
            "  doi = {10.2903/j.efsa.2015.4102}\n"
            "}\n"),
    },
    {
        .key = "ESHRE2016",
        .citation = "ESHRE Guideline Group on POI, Webber L et al. Hum Reprod 2016;31(5):926-37",
        .doi = "10.1093/humrep/dew027",
        RF_PAPER(
            .type = "article",
            .author = "ESHRE Guideline Group on POI, Webber L et al.",
            .title = "ESHRE Guideline: management of women with premature ovarian insufficiency",
            .journal = "Hum Reprod",
            .publisher = "",
            .year = "2016",
            .volume = "31",
            .number = "5",
            .pages = "926-937",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{ESHRE2016,\n"
            "  author = {{ESHRE Guideline Group on POI} and Webber, L. and others},\n"
            "  title = {{ESHRE Guideline: management of women with premature ovarian insufficiency}},\n"
            "  journal = {Hum Reprod},\n"
            "  year = {2016},\n"
            "  volume = {31},\n"
            "  number = {5},\n"
            "  pages = {926--937},\n"
            "  doi = {10.1093/humrep/dew027}\n"
            "}\n"),
    },
    {
        .key = "ESPEN2014",
        .citation = "Deutz NEP et al. Clin Nutr 2014;33:929-36",
        .doi = "10.1016/j.clnu.2014.04.007",
        RF_PAPER(
            .type = "article",
            .author = "Deutz NEP et al.",
            .title = "Protein intake and exercise for optimal muscle function with aging: recommendations from the ESPEN Expert Group",
            .journal = "Clin Nutr",
            .publisher = "",
            .year = "2014",
            .volume = "33",
            .number = "",
            .pages = "929-936",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{ESPEN2014,\n"
            "  author = {Deutz, N. E. P. and others},\n"
            "  title = {{Protein intake and exercise for optimal muscle function with aging: recommendations from the ESPEN Expert Group}},\n"
            "  journal = {Clin Nutr},\n"
            "  year = {2014},\n"
            "  volume = {33},\n"
            "  pages = {929--936},\n"
            "  doi = {10.1016/j.clnu.2014.04.007}\n"
            "}\n"),
    },
    {
        .key = "Edwards1993",
        .citation = "Edwards JE et al. Med Sci Sports Exerc 1993;25:1398",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Edwards JE et al.",
            .title = "",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "1993",
            .volume = "25",
            .number = "",
            .pages = "1398",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Edwards1993,\n"
            "  author = {Edwards, J. E. and others},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {1993},\n"
            "  volume = {25},\n"
            "  pages = {1398}\n"
            "}\n"),
    },
    {
        .key = "FAO1985",
        .citation = "FAO/WHO/UNU. Energy and protein requirements. WHO Technical Report Series 724, Geneva 1985",
        .doi = "",
        RF_PAPER(
            .type = "book",
            .author = "FAO/WHO/UNU",
            .title = "Energy and protein requirements",
            .journal = "WHO Technical Report Series",
            .publisher = "World Health Organization",
            .year = "1985",
            .volume = "",
            .number = "724",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{FAO1985,\n"
            "  author = {{FAO/WHO/UNU}},\n"
            "  title = {{Energy and protein requirements}},\n"
            "  publisher = {World Health Organization},\n"
            "  series = {WHO Technical Report Series},\n"
            "  number = {724},\n"
            "  address = {Geneva},\n"
            "  year = {1985}\n"
            "}\n"),
    },
    {
        .key = "FAO2004",
        .citation = "FAO/WHO/UNU. Human energy requirements. FAO Food and Nutrition Technical Report Series 1, Rome 2004",
        .doi = "",
        RF_PAPER(
            .type = "book",
            .author = "FAO/WHO/UNU",
            .title = "Human energy requirements",
            .journal = "FAO Food and Nutrition Technical Report Series",
            .publisher = "Food and Agriculture Organization",
            .year = "2004",
            .volume = "",
            .number = "1",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{FAO2004,\n"
            "  author = {{FAO/WHO/UNU}},\n"
            "  title = {{Human energy requirements}},\n"
            "  publisher = {Food and Agriculture Organization},\n"
            "  series = {FAO Food and Nutrition Technical Report Series},\n"
            "  number = {1},\n"
            "  address = {Rome},\n"
            "  year = {2004}\n"
            "}\n"),
    },
    {
        .key = "Fagerberg2018",
        .citation = "Fagerberg P. Int J Sport Nutr Exerc Metab 2018",
        .doi = "10.1123/ijsnem.2016-0332",
        RF_PAPER(
            .type = "article",
            .author = "Fagerberg P",
            .title = "",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2018",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Fagerberg2018,\n"
            "  author = {Fagerberg, P.},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2018},\n"
            "  doi = {10.1123/ijsnem.2016-0332}\n"
            "}\n"),
    },
    {
        .key = "Forbes1987",
        .citation = "Forbes GB. Nutr Rev 1987;45:225-31",
        .doi = "10.1111/j.1753-4887.1987.tb02684.x",
        RF_PAPER(
            .type = "article",
            .author = "Forbes GB",
            .title = "Lean body mass-body fat interrelationships in humans",
            .journal = "Nutr Rev",
            .publisher = "",
            .year = "1987",
            .volume = "45",
            .number = "",
            .pages = "225-231",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Forbes1987,\n"
            "  author = {Forbes, G. B.},\n"
            "  title = {{Lean body mass-body fat interrelationships in humans}},\n"
            "  journal = {Nutr Rev},\n"
            "  year = {1987},\n"
            "  volume = {45},\n"
            "  pages = {225--231},\n"
            "  doi = {10.1111/j.1753-4887.1987.tb02684.x}\n"
            "}\n"),
    },
    {
        .key = "Foster1998",
        .citation = "Foster C. Med Sci Sports Exerc 1998;30:1164-8",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Foster C",
            .title = "Monitoring training in athletes with reference to overtraining syndrome",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "1998",
            .volume = "30",
            .number = "",
            .pages = "1164-1168",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Foster1998,\n"
            "  author = {Foster, C.},\n"
            "  title = {{Monitoring training in athletes with reference to overtraining syndrome}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {1998},\n"
            "  volume = {30},\n"
            "  pages = {1164--1168}\n"
            "}\n"),
    },
    {
        .key = "Foster2001",
        .citation = "Foster C et al. J Strength Cond Res 2001;15:109-15",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Foster C et al.",
            .title = "A new approach to monitoring exercise training",
            .journal = "J Strength Cond Res",
            .publisher = "",
            .year = "2001",
            .volume = "15",
            .number = "",
            .pages = "109-115",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Foster2001,\n"
            "  author = {Foster, C. and others},\n"
            "  title = {{A new approach to monitoring exercise training}},\n"
            "  journal = {J Strength Cond Res},\n"
            "  year = {2001},\n"
            "  volume = {15},\n"
            "  pages = {109--115}\n"
            "}\n"),
    },
    {
        .key = "Frandsen2025",
        .citation = "Frandsen JSB et al. Br J Sports Med 2025;59:1203-10",
        .doi = "10.1136/bjsports-2024-109380",
        RF_PAPER(
            .type = "article",
            .author = "Frandsen JSB et al.",
            .title = "How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2025",
            .volume = "59",
            .number = "",
            .pages = "1203-1210",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Frandsen2025,\n"
            "  author = {Frandsen, J. S. B. and others},\n"
            "  title = {{How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2025},\n"
            "  volume = {59},\n"
            "  pages = {1203--1210},\n"
            "  doi = {10.1136/bjsports-2024-109380}\n"
            "}\n"),
    },
    {
        .key = "Frankenfield2005",
        .citation = "Frankenfield D et al. J Am Diet Assoc 2005;105:775-89",
        .doi = "10.1016/j.jada.2005.02.005",
        RF_PAPER(
            .type = "article",
            .author = "Frankenfield D et al.",
            .title = "Comparison of predictive equations for resting metabolic rate in healthy nonobese and obese adults: a systematic review",
            .journal = "J Am Diet Assoc",
            .publisher = "",
            .year = "2005",
            .volume = "105",
            .number = "",
            .pages = "775-789",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Frankenfield2005,\n"
            "  author = {Frankenfield, D. and others},\n"
            "  title = {{Comparison of predictive equations for resting metabolic rate in healthy nonobese and obese adults: a systematic review}},\n"
            "  journal = {J Am Diet Assoc},\n"
            "  year = {2005},\n"
            "  volume = {105},\n"
            "  pages = {775--789},\n"
            "  doi = {10.1016/j.jada.2005.02.005}\n"
            "}\n"),
    },
    {
        .key = "Frankenfield2013",
        .citation = "Frankenfield DC. Clin Nutr 2013;32:976-82",
        .doi = "10.1016/j.clnu.2013.03.022",
        RF_PAPER(
            .type = "article",
            .author = "Frankenfield DC",
            .title = "",
            .journal = "Clin Nutr",
            .publisher = "",
            .year = "2013",
            .volume = "32",
            .number = "",
            .pages = "976-982",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Frankenfield2013,\n"
            "  author = {Frankenfield, D. C.},\n"
            "  journal = {Clin Nutr},\n"
            "  year = {2013},\n"
            "  volume = {32},\n"
            "  pages = {976--982},\n"
            "  doi = {10.1016/j.clnu.2013.03.022}\n"
            "}\n"),
    },
    {
        .key = "FringsMeuthen2021",
        .citation = "Frings-Meuthen P et al. Front Physiol 2021;12:641455",
        .doi = "10.3389/fphys.2021.641455",
        RF_PAPER(
            .type = "article",
            .author = "Frings-Meuthen P et al.",
            .title = "Resting energy expenditure of master athletes: accuracy of predictive equations and primary determinants",
            .journal = "Front Physiol",
            .publisher = "",
            .year = "2021",
            .volume = "12",
            .number = "",
            .pages = "641455",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{FringsMeuthen2021,\n"
            "  author = {Frings-Meuthen, P. and others},\n"
            "  title = {{Resting energy expenditure of master athletes: accuracy of predictive equations and primary determinants}},\n"
            "  journal = {Front Physiol},\n"
            "  year = {2021},\n"
            "  volume = {12},\n"
            "  pages = {641455},\n"
            "  doi = {10.3389/fphys.2021.641455}\n"
            "}\n"),
    },
    {
        .key = "Gallagher2000",
        .citation = "Gallagher D et al. Am J Clin Nutr 2000;72:694-701",
        .doi = "10.1093/ajcn/72.3.694",
        RF_PAPER(
            .type = "article",
            .author = "Gallagher D et al.",
            .title = "Healthy percentage body fat ranges: an approach for developing guidelines based on body mass index",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2000",
            .volume = "72",
            .number = "",
            .pages = "694-701",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Gallagher2000,\n"
            "  author = {Gallagher, D. and others},\n"
            "  title = {{Healthy percentage body fat ranges: an approach for developing guidelines based on body mass index}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2000},\n"
            "  volume = {72},\n"
            "  pages = {694--701},\n"
            "  doi = {10.1093/ajcn/72.3.694}\n"
            "}\n"),
    },
    {
        .key = "Garthe2011",
        .citation = "Garthe I et al. Int J Sport Nutr Exerc Metab 2011;21:97-104",
        .doi = "10.1123/ijsnem.21.2.97",
        RF_PAPER(
            .type = "article",
            .author = "Garthe I, Raastad T, Refsnes PE, Koivisto A, Sundgot-Borgen J",
            .title = "Effect of two different weight-loss rates on body composition and strength and power-related performance in elite athletes",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2011",
            .volume = "21",
            .number = "",
            .pages = "97-104",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Garthe2011,\n"
            "  author = {Garthe, I. and Raastad, T. and Refsnes, P. E. and Koivisto, A. and Sundgot-Borgen, J.},\n"
            "  title = {{Effect of two different weight-loss rates on body composition and strength and power-related performance in elite athletes}},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2011},\n"
            "  volume = {21},\n"
            "  pages = {97--104},\n"
            "  doi = {10.1123/ijsnem.21.2.97}\n"
            "}\n"),
    },
    {
        .key = "GomezAmbrosi2012",
        .citation = "Gómez-Ambrosi J et al. Diabetes Care 2012;35:383-8",
        .doi = "10.2337/dc11-1334",
        RF_PAPER(
            .type = "article",
            .author = "Gómez-Ambrosi J et al.",
            .title = "Clinical usefulness of a new equation for estimating body fat",
            .journal = "Diabetes Care",
            .publisher = "",
            .year = "2012",
            .volume = "35",
            .number = "",
            .pages = "383-388",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{GomezAmbrosi2012,\n"
            "  author = {Gómez-Ambrosi, J. and others},\n"
            "  title = {{Clinical usefulness of a new equation for estimating body fat}},\n"
            "  journal = {Diabetes Care},\n"
            "  year = {2012},\n"
            "  volume = {35},\n"
            "  pages = {383--388},\n"
            "  doi = {10.2337/dc11-1334}\n"
            "}\n"),
    },
    {
        .key = "Guo2018",
        .citation = "Guo J, Brager DC, Hall KD. Am J Clin Nutr 2018;107:558-65",
        .doi = "10.1093/ajcn/nqx080",
        RF_PAPER(
            .type = "article",
            .author = "Guo J, Brager DC, Hall KD",
            .title = "Simulating long-term human weight-loss dynamics in response to calorie restriction",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2018",
            .volume = "107",
            .number = "",
            .pages = "558-565",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Guo2018,\n"
            "  author = {Guo, J. and Brager, D. C. and Hall, K. D.},\n"
            "  title = {{Simulating long-term human weight-loss dynamics in response to calorie restriction}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2018},\n"
            "  volume = {107},\n"
            "  pages = {558--565},\n"
            "  doi = {10.1093/ajcn/nqx080}\n"
            "}\n"),
    },
    {
        .key = "Hall2011",
        .citation = "Hall KD et al. Lancet 2011;378:826-37 (with web appendix)",
        .doi = "10.1016/S0140-6736(11)60812-X",
        RF_PAPER(
            .type = "article",
            .author = "Hall KD, Sacks G, Chandramohan D, Chow CC, Wang YC, Gortmaker SL, Swinburn BA",
            .title = "Quantification of the effect of energy imbalance on bodyweight",
            .journal = "Lancet",
            .publisher = "",
            .year = "2011",
            .volume = "378",
            .number = "",
            .pages = "826-837",
            .url = "",
            .note = "with web appendix"),
        .bibtex = RF_BIBTEX(
            "@article{Hall2011,\n"
            "  author = {Hall, K. D. and Sacks, G. and Chandramohan, D. and Chow, C. C. and Wang, Y. C. and Gortmaker, S. L. and Swinburn, B. A.},\n"
            "  title = {{Quantification of the effect of energy imbalance on bodyweight}},\n"
            "  journal = {Lancet},\n"
            "  year = {2011},\n"
            "  volume = {378},\n"
            "  pages = {826--837},\n"
            "  doi = {10.1016/S0140-6736(11)60812-X},\n"
            "  note = {with web appendix}\n"
            "}\n"),
    },
    {
        .key = "HallChow2011",
        .citation = "Hall KD, Chow CC. Am J Clin Nutr 2011",
        .doi = "10.3945/ajcn.111.014399",
        RF_PAPER(
            .type = "article",
            .author = "Hall KD, Chow CC",
            .title = "Estimating changes in free-living energy intake and its confidence interval",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2011",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{HallChow2011,\n"
            "  author = {Hall, K. D. and Chow, C. C.},\n"
            "  title = {{Estimating changes in free-living energy intake and its confidence interval}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2011},\n"
            "  doi = {10.3945/ajcn.111.014399}\n"
            "}\n"),
    },
    {
        .key = "Harris1918",
        .citation = "Harris JA, Benedict FG. Proc Natl Acad Sci USA 1918;4:370-3",
        .doi = "10.1073/pnas.4.12.370",
        RF_PAPER(
            .type = "article",
            .author = "Harris JA, Benedict FG",
            .title = "A biometric study of human basal metabolism",
            .journal = "Proc Natl Acad Sci USA",
            .publisher = "",
            .year = "1918",
            .volume = "4",
            .number = "",
            .pages = "370-373",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Harris1918,\n"
            "  author = {Harris, J. A. and Benedict, F. G.},\n"
            "  title = {{A biometric study of human basal metabolism}},\n"
            "  journal = {Proc Natl Acad Sci USA},\n"
            "  year = {1918},\n"
            "  volume = {4},\n"
            "  pages = {370--373},\n"
            "  doi = {10.1073/pnas.4.12.370}\n"
            "}\n"),
    },
    {
        .key = "Harris1919",
        .citation = "Harris JA, Benedict FG. A Biometric Study of Basal Metabolism in Man. Carnegie Institution Publication 279, 1919",
        .doi = "",
        RF_PAPER(
            .type = "book",
            .author = "Harris JA, Benedict FG",
            .title = "A Biometric Study of Basal Metabolism in Man",
            .journal = "Carnegie Institution Publication",
            .publisher = "Carnegie Institution of Washington",
            .year = "1919",
            .volume = "",
            .number = "279",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{Harris1919,\n"
            "  author = {Harris, J. A. and Benedict, F. G.},\n"
            "  title = {{A Biometric Study of Basal Metabolism in Man}},\n"
            "  publisher = {Carnegie Institution of Washington},\n"
            "  series = {Carnegie Institution Publication},\n"
            "  number = {279},\n"
            "  year = {1919}\n"
            "}\n"),
    },
    {
        .key = "Hector2018",
        .citation = "Hector AJ, Phillips SM. Int J Sport Nutr Exerc Metab 2018;28:170-7",
        .doi = "10.1123/ijsnem.2017-0273",
        RF_PAPER(
            .type = "article",
            .author = "Hector AJ, Phillips SM",
            .title = "Protein recommendations for weight loss in elite athletes: a focus on body composition and performance",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2018",
            .volume = "28",
            .number = "",
            .pages = "170-177",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Hector2018,\n"
            "  author = {Hector, A. J. and Phillips, S. M.},\n"
            "  title = {{Protein recommendations for weight loss in elite athletes: a focus on body composition and performance}},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2018},\n"
            "  volume = {28},\n"
            "  pages = {170--177},\n"
            "  doi = {10.1123/ijsnem.2017-0273}\n"
            "}\n"),
    },
    {
        .key = "Hellard2006",
        .citation = "Hellard P et al. J Sports Sci 2006;24:509-20",
        .doi = "10.1080/02640410500244697",
        RF_PAPER(
            .type = "article",
            .author = "Hellard P et al.",
            .title = "Assessing the limitations of the Banister model in monitoring training",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2006",
            .volume = "24",
            .number = "",
            .pages = "509-520",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Hellard2006,\n"
            "  author = {Hellard, P. and others},\n"
            "  title = {{Assessing the limitations of the Banister model in monitoring training}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2006},\n"
            "  volume = {24},\n"
            "  pages = {509--520},\n"
            "  doi = {10.1080/02640410500244697}\n"
            "}\n"),
    },
    {
        .key = "Helms2014",
        .citation = "Helms ER, Zinn C, Rowlands DS, Brown SR. Int J Sport Nutr Exerc Metab 2014;24(2):127-38",
        .doi = "10.1123/ijsnem.2013-0054",
        RF_PAPER(
            .type = "article",
            .author = "Helms ER, Zinn C, Rowlands DS, Brown SR",
            .title = "A systematic review of dietary protein during caloric restriction in resistance trained lean athletes: a case for higher intakes",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2014",
            .volume = "24",
            .number = "2",
            .pages = "127-138",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Helms2014,\n"
            "  author = {Helms, E. R. and Zinn, C. and Rowlands, D. S. and Brown, S. R.},\n"
            "  title = {{A systematic review of dietary protein during caloric restriction in resistance trained lean athletes: a case for higher intakes}},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2014},\n"
            "  volume = {24},\n"
            "  number = {2},\n"
            "  pages = {127--138},\n"
            "  doi = {10.1123/ijsnem.2013-0054}\n"
            "}\n"),
    },
    {
        .key = "Henry2005",
        .citation = "Henry CJK. Public Health Nutr 2005;8(7A):1133-52",
        .doi = "10.1079/PHN2005801",
        RF_PAPER(
            .type = "article",
            .author = "Henry CJK",
            .title = "Basal metabolic rate studies in humans: measurement and development of new equations",
            .journal = "Public Health Nutr",
            .publisher = "",
            .year = "2005",
            .volume = "8",
            .number = "7A",
            .pages = "1133-1152",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Henry2005,\n"
            "  author = {Henry, C. J. K.},\n"
            "  title = {{Basal metabolic rate studies in humans: measurement and development of new equations}},\n"
            "  journal = {Public Health Nutr},\n"
            "  year = {2005},\n"
            "  volume = {8},\n"
            "  number = {7A},\n"
            "  pages = {1133--1152},\n"
            "  doi = {10.1079/PHN2005801}\n"
            "}\n"),
    },
    {
        .key = "Herrmann2024",
        .citation = "Herrmann SD et al. J Sport Health Sci 2024;13:6-12",
        .doi = "10.1016/j.jshs.2023.10.010",
        RF_PAPER(
            .type = "article",
            .author = "Herrmann SD, Willis EA, Ainsworth BE, Barreira TV, Hastert M, Kracht CL, Schuna JM, Cai Z, Quan M, Tudor-Locke C, Whitt-Glover MC, Jacobs DR",
            .title = "2024 Adult Compendium of Physical Activities: a third update of the energy costs of human activities",
            .journal = "J Sport Health Sci",
            .publisher = "",
            .year = "2024",
            .volume = "13",
            .number = "",
            .pages = "6-12",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Herrmann2024,\n"
            "  author = {Herrmann, S. D. and Willis, E. A. and Ainsworth, B. E. and Barreira, T. V. and Hastert, M. and Kracht, C. L. and Schuna, J. M. and Cai, Z. and Quan, M. and Tudor-Locke, C. and Whitt-Glover, M. C. and Jacobs, D. R.},\n"
            "  title = {{2024 Adult Compendium of Physical Activities: a third update of the energy costs of human activities}},\n"
            "  journal = {J Sport Health Sci},\n"
            "  year = {2024},\n"
            "  volume = {13},\n"
            "  pages = {6--12},\n"
            "  doi = {10.1016/j.jshs.2023.10.010}\n"
            "}\n"),
    },
    {
        .key = "HewButler2006",
        .citation = "Hew-Butler T, Verbalis JG, Noakes TD. Clin J Sport Med 2006;16:283-92",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Hew-Butler T, Verbalis JG, Noakes TD",
            .title = "Updated fluid recommendation: position statement from the International Marathon Medical Directors Association (IMMDA)",
            .journal = "Clin J Sport Med",
            .publisher = "",
            .year = "2006",
            .volume = "16",
            .number = "",
            .pages = "283-292",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{HewButler2006,\n"
            "  author = {Hew-Butler, T. and Verbalis, J. G. and Noakes, T. D.},\n"
            "  title = {{Updated fluid recommendation: position statement from the International Marathon Medical Directors Association (IMMDA)}},\n"
            "  journal = {Clin J Sport Med},\n"
            "  year = {2006},\n"
            "  volume = {16},\n"
            "  pages = {283--292}\n"
            "}\n"),
    },
    {
        .key = "HewButler2015",
        .citation = "Hew-Butler T et al. Br J Sports Med 2015",
        .doi = "10.1136/bjsports-2015-095004",
        RF_PAPER(
            .type = "article",
            .author = "Hew-Butler T et al.",
            .title = "Statement of the 3rd International Exercise-Associated Hyponatremia Consensus Development Conference, Carlsbad, California, 2015",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2015",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{HewButler2015,\n"
            "  author = {Hew-Butler, T. and others},\n"
            "  title = {{Statement of the 3rd International Exercise-Associated Hyponatremia Consensus Development Conference, Carlsbad, California, 2015}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2015},\n"
            "  doi = {10.1136/bjsports-2015-095004}\n"
            "}\n"),
    },
    {
        .key = "Hodgdon1984a",
        .citation = "Hodgdon JA, Beckett MB. Prediction of percent body fat for U.S. Navy men from body circumferences and height. Naval Health Research Center Report 84-11, 1984",
        .doi = "",
        RF_PAPER(
            .type = "techreport",
            .author = "Hodgdon JA, Beckett MB",
            .title = "Prediction of percent body fat for U.S. Navy men from body circumferences and height",
            .journal = "",
            .publisher = "Naval Health Research Center Report",
            .year = "1984",
            .volume = "",
            .number = "84-11",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@techreport{Hodgdon1984a,\n"
            "  author = {Hodgdon, J. A. and Beckett, M. B.},\n"
            "  title = {{Prediction of percent body fat for U.S. Navy men from body circumferences and height}},\n"
            "  institution = {Naval Health Research Center Report},\n"
            "  number = {84-11},\n"
            "  year = {1984}\n"
            "}\n"),
    },
    {
        .key = "Hodgdon1984b",
        .citation = "Hodgdon JA, Beckett MB. Prediction of percent body fat for U.S. Navy women from body circumferences and height. Naval Health Research Center Report 84-29, 1984",
        .doi = "",
        RF_PAPER(
            .type = "techreport",
            .author = "Hodgdon JA, Beckett MB",
            .title = "Prediction of percent body fat for U.S. Navy women from body circumferences and height",
            .journal = "",
            .publisher = "Naval Health Research Center Report",
            .year = "1984",
            .volume = "",
            .number = "84-29",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@techreport{Hodgdon1984b,\n"
            "  author = {Hodgdon, J. A. and Beckett, M. B.},\n"
            "  title = {{Prediction of percent body fat for U.S. Navy women from body circumferences and height}},\n"
            "  institution = {Naval Health Research Center Report},\n"
            "  number = {84-29},\n"
            "  year = {1984}\n"
            "}\n"),
    },
    {
        .key = "Hoos2003",
        .citation = "Hoos MB et al. Int J Obes 2003;27:605-9",
        .doi = "10.1038/sj.ijo.0802246",
        RF_PAPER(
            .type = "article",
            .author = "Hoos MB et al.",
            .title = "Physical activity levels in children and adolescents",
            .journal = "Int J Obes",
            .publisher = "",
            .year = "2003",
            .volume = "27",
            .number = "",
            .pages = "605-609",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Hoos2003,\n"
            "  author = {Hoos, M. B. and others},\n"
            "  title = {{Physical activity levels in children and adolescents}},\n"
            "  journal = {Int J Obes},\n"
            "  year = {2003},\n"
            "  volume = {27},\n"
            "  pages = {605--609},\n"
            "  doi = {10.1038/sj.ijo.0802246}\n"
            "}\n"),
    },
    {
        .key = "Horie2011",
        .citation = "Horie LM et al. Obesity 2011;19:1090-4",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Horie LM et al.",
            .title = "",
            .journal = "Obesity",
            .publisher = "",
            .year = "2011",
            .volume = "19",
            .number = "",
            .pages = "1090-1094",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Horie2011,\n"
            "  author = {Horie, L. M. and others},\n"
            "  journal = {Obesity},\n"
            "  year = {2011},\n"
            "  volume = {19},\n"
            "  pages = {1090--1094}\n"
            "}\n"),
    },
    {
        .key = "Howard2025",
        .citation = "Howard et al. Proc Natl Acad Sci USA 2025",
        .doi = "10.1073/pnas.2519626122",
        RF_PAPER(
            .type = "article",
            .author = "Howard et al.",
            .title = "Physical activity is directly associated with total energy expenditure without evidence of constraint or compensation",
            .journal = "Proc Natl Acad Sci USA",
            .publisher = "",
            .year = "2025",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Howard2025,\n"
            "  author = {Howard and others},\n"
            "  title = {{Physical activity is directly associated with total energy expenditure without evidence of constraint or compensation}},\n"
            "  journal = {Proc Natl Acad Sci USA},\n"
            "  year = {2025},\n"
            "  doi = {10.1073/pnas.2519626122}\n"
            "}\n"),
    },
    {
        .key = "Hutson2021",
        .citation = "Hutson M, Blagrove R et al. J Sports Sci 2021",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Hutson M, Blagrove R et al.",
            .title = "Incidence of bone stress injury is greater in competitive female distance runners with menstrual disturbances independent of participation in plyometric training",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2021",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Hutson2021,\n"
            "  author = {Hutson, M. and Blagrove, R. and others},\n"
            "  title = {{Incidence of bone stress injury is greater in competitive female distance runners with menstrual disturbances independent of participation in plyometric training}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2021}\n"
            "}\n"),
    },
    {
        .key = "IOM1997",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride. 1997",
        .doi = "10.17226/5776",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "1997",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM1997,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {1997},\n"
            "  doi = {10.17226/5776}\n"
            "}\n"),
    },
    {
        .key = "IOM1998",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, Pantothenic Acid, Biotin, and Choline. 1998",
        .doi = "10.17226/6015",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, Pantothenic Acid, Biotin, and Choline",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "1998",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM1998,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Thiamin, Riboflavin, Niacin, Vitamin B6, Folate, Vitamin B12, Pantothenic Acid, Biotin, and Choline}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {1998},\n"
            "  doi = {10.17226/6015}\n"
            "}\n"),
    },
    {
        .key = "IOM2000",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids. 2000",
        .doi = "10.17226/9810",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2000",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2000,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Vitamin C, Vitamin E, Selenium, and Carotenoids}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2000},\n"
            "  doi = {10.17226/9810}\n"
            "}\n"),
    },
    {
        .key = "IOM2000a",
        .citation = "Institute of Medicine. Dietary Reference Intakes: Applications in Dietary Assessment. 2000",
        .doi = "10.17226/9956",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes: Applications in Dietary Assessment",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2000",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2000a,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes: Applications in Dietary Assessment}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2000},\n"
            "  doi = {10.17226/9956}\n"
            "}\n"),
    },
    {
        .key = "IOM2001",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Vitamin A, Vitamin K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum, Nickel, Silicon, Vanadium, and Zinc. 2001",
        .doi = "10.17226/10026",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Vitamin A, Vitamin K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum, Nickel, Silicon, Vanadium, and Zinc",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2001",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2001,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Vitamin A, Vitamin K, Arsenic, Boron, Chromium, Copper, Iodine, Iron, Manganese, Molybdenum, Nickel, Silicon, Vanadium, and Zinc}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2001},\n"
            "  doi = {10.17226/10026}\n"
            "}\n"),
    },
    {
        .key = "IOM2002",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids. 2002/2005",
        .doi = "10.17226/10490",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2002/2005",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2002,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Energy, Carbohydrate, Fiber, Fat, Fatty Acids, Cholesterol, Protein, and Amino Acids}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2002/2005},\n"
            "  doi = {10.17226/10490}\n"
            "}\n"),
    },
    {
        .key = "IOM2005",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate. 2005",
        .doi = "10.17226/10925",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2005",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2005,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Water, Potassium, Sodium, Chloride, and Sulfate}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2005},\n"
            "  doi = {10.17226/10925}\n"
            "}\n"),
    },
    {
        .key = "IOM2009",
        .citation = "Institute of Medicine. Weight gain during pregnancy: reexamining the guidelines. 2009",
        .doi = "",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Weight gain during pregnancy: reexamining the guidelines",
            .journal = "",
            .publisher = "",
            .year = "2009",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2009,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Weight gain during pregnancy: reexamining the guidelines}},\n"
            "  year = {2009}\n"
            "}\n"),
    },
    {
        .key = "IOM2011",
        .citation = "Institute of Medicine. Dietary Reference Intakes for Calcium and Vitamin D. 2011",
        .doi = "10.17226/13050",
        RF_PAPER(
            .type = "book",
            .author = "Institute of Medicine",
            .title = "Dietary Reference Intakes for Calcium and Vitamin D",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2011",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{IOM2011,\n"
            "  author = {{Institute of Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Calcium and Vitamin D}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2011},\n"
            "  doi = {10.17226/13050}\n"
            "}\n"),
    },
    {
        .key = "ImbensManski2004",
        .citation = "Imbens GW, Manski CF. Econometrica 2004;72(6):1845-57",
        .doi = "10.1111/j.1468-0262.2004.00555.x",
        RF_PAPER(
            .type = "article",
            .author = "Imbens GW, Manski CF",
            .title = "Confidence intervals for partially identified parameters",
            .journal = "Econometrica",
            .publisher = "",
            .year = "2004",
            .volume = "72",
            .number = "6",
            .pages = "1845-1857",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{ImbensManski2004,\n"
            "  author = {Imbens, G. W. and Manski, C. F.},\n"
            "  title = {{Confidence intervals for partially identified parameters}},\n"
            "  journal = {Econometrica},\n"
            "  year = {2004},\n"
            "  volume = {72},\n"
            "  number = {6},\n"
            "  pages = {1845--1857},\n"
            "  doi = {10.1111/j.1468-0262.2004.00555.x}\n"
            "}\n"),
    },
    {
        .key = "Impellizzeri2021",
        .citation = "Impellizzeri FM et al. Sports Med 2021;51:581-92",
        .doi = "10.1007/s40279-020-01378-6",
        RF_PAPER(
            .type = "article",
            .author = "Impellizzeri FM et al.",
            .title = "What role do chronic workloads play in the acute to chronic workload ratio? Time to dismiss ACWR and its underlying theory",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2021",
            .volume = "51",
            .number = "",
            .pages = "581-592",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Impellizzeri2021,\n"
            "  author = {Impellizzeri, F. M. and others},\n"
            "  title = {{What role do chronic workloads play in the acute to chronic workload ratio? Time to dismiss ACWR and its underlying theory}},\n"
            "  journal = {Sports Med},\n"
            "  year = {2021},\n"
            "  volume = {51},\n"
            "  pages = {581--592},\n"
            "  doi = {10.1007/s40279-020-01378-6}\n"
            "}\n"),
    },
    {
        .key = "Impey2018",
        .citation = "Impey SG et al. Sports Med 2018;48(5):1031-48",
        .doi = "10.1007/s40279-018-0867-7",
        RF_PAPER(
            .type = "article",
            .author = "Impey SG, Hearris MA, Hammond KM, Bartlett JD, Louis J, Close GL, Morton JP",
            .title = "Fuel for the work required: a theoretical framework for carbohydrate periodization and the glycogen threshold hypothesis",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2018",
            .volume = "48",
            .number = "5",
            .pages = "1031-1048",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Impey2018,\n"
            "  author = {Impey, S. G. and Hearris, M. A. and Hammond, K. M. and Bartlett, J. D. and Louis, J. and Close, G. L. and Morton, J. P.},\n"
            "  title = {{Fuel for the work required: a theoretical framework for carbohydrate periodization and the glycogen threshold hypothesis}},\n"
            "  journal = {Sports Med},\n"
            "  year = {2018},\n"
            "  volume = {48},\n"
            "  number = {5},\n"
            "  pages = {1031--1048},\n"
            "  doi = {10.1007/s40279-018-0867-7}\n"
            "}\n"),
    },
    {
        .key = "Iraki2019",
        .citation = "Iraki J, Fitschen P, Espinar S, Helms E. Sports 2019;7:154",
        .doi = "10.3390/sports7070154",
        RF_PAPER(
            .type = "article",
            .author = "Iraki J, Fitschen P, Espinar S, Helms E",
            .title = "Nutrition recommendations for bodybuilders in the off-season: a narrative review",
            .journal = "Sports",
            .publisher = "",
            .year = "2019",
            .volume = "7",
            .number = "",
            .pages = "154",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Iraki2019,\n"
            "  author = {Iraki, J. and Fitschen, P. and Espinar, S. and Helms, E.},\n"
            "  title = {{Nutrition recommendations for bodybuilders in the off-season: a narrative review}},\n"
            "  journal = {Sports},\n"
            "  year = {2019},\n"
            "  volume = {7},\n"
            "  pages = {154},\n"
            "  doi = {10.3390/sports7070154}\n"
            "}\n"),
    },
    {
        .key = "Jackson2002",
        .citation = "Jackson AS et al. Int J Obes 2002;26:789-96",
        .doi = "10.1038/sj.ijo.0802006",
        RF_PAPER(
            .type = "article",
            .author = "Jackson AS et al.",
            .title = "The effect of sex, age and race on estimating percentage body fat from body mass index: the Heritage Family Study",
            .journal = "Int J Obes",
            .publisher = "",
            .year = "2002",
            .volume = "26",
            .number = "",
            .pages = "789-796",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Jackson2002,\n"
            "  author = {Jackson, A. S. and others},\n"
            "  title = {{The effect of sex, age and race on estimating percentage body fat from body mass index: the Heritage Family Study}},\n"
            "  journal = {Int J Obes},\n"
            "  year = {2002},\n"
            "  volume = {26},\n"
            "  pages = {789--796},\n"
            "  doi = {10.1038/sj.ijo.0802006}\n"
            "}\n"),
    },
    {
        .key = "Jager2017",
        .citation = "Jäger R et al. J Int Soc Sports Nutr 2017;14:20",
        .doi = "10.1186/s12970-017-0177-8",
        RF_PAPER(
            .type = "article",
            .author = "Jäger R et al.",
            .title = "International Society of Sports Nutrition position stand: protein and exercise",
            .journal = "J Int Soc Sports Nutr",
            .publisher = "",
            .year = "2017",
            .volume = "14",
            .number = "",
            .pages = "20",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Jager2017,\n"
            "  author = {Jäger, R. and others},\n"
            "  title = {{International Society of Sports Nutrition position stand: protein and exercise}},\n"
            "  journal = {J Int Soc Sports Nutr},\n"
            "  year = {2017},\n"
            "  volume = {14},\n"
            "  pages = {20},\n"
            "  doi = {10.1186/s12970-017-0177-8}\n"
            "}\n"),
    },
    {
        .key = "Janmahasatian2005",
        .citation = "Janmahasatian S et al. Clin Pharmacokinet 2005;44:1051-65",
        .doi = "10.2165/00003088-200544100-00004",
        RF_PAPER(
            .type = "article",
            .author = "Janmahasatian S et al.",
            .title = "Quantification of lean bodyweight",
            .journal = "Clin Pharmacokinet",
            .publisher = "",
            .year = "2005",
            .volume = "44",
            .number = "",
            .pages = "1051-1065",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Janmahasatian2005,\n"
            "  author = {Janmahasatian, S. and others},\n"
            "  title = {{Quantification of lean bodyweight}},\n"
            "  journal = {Clin Pharmacokinet},\n"
            "  year = {2005},\n"
            "  volume = {44},\n"
            "  pages = {1051--1065},\n"
            "  doi = {10.2165/00003088-200544100-00004}\n"
            "}\n"),
    },
    {
        .key = "Jeukendrup2014",
        .citation = "Jeukendrup A. Sports Med 2014;44 Suppl 1:S25-33",
        .doi = "10.1007/s40279-014-0148-z",
        RF_PAPER(
            .type = "article",
            .author = "Jeukendrup A",
            .title = "A step towards personalized sports nutrition: carbohydrate intake during exercise",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2014",
            .volume = "44",
            .number = "Suppl 1",
            .pages = "S25-S33",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Jeukendrup2014,\n"
            "  author = {Jeukendrup, A.},\n"
            "  title = {{A step towards personalized sports nutrition: carbohydrate intake during exercise}},\n"
            "  journal = {Sports Med},\n"
            "  year = {2014},\n"
            "  volume = {44},\n"
            "  number = {Suppl 1},\n"
            "  pages = {S25--S33},\n"
            "  doi = {10.1007/s40279-014-0148-z}\n"
            "}\n"),
    },
    {
        .key = "JonesDoust1996",
        .citation = "Jones AM, Doust JH. J Sports Sci 1996;14:321-7",
        .doi = "10.1080/02640419608727717",
        RF_PAPER(
            .type = "article",
            .author = "Jones AM, Doust JH",
            .title = "A 1 % treadmill grade most accurately reflects the energetic cost of outdoor running",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "1996",
            .volume = "14",
            .number = "",
            .pages = "321-327",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{JonesDoust1996,\n"
            "  author = {Jones, A. M. and Doust, J. H.},\n"
            "  title = {{A 1 % treadmill grade most accurately reflects the energetic cost of outdoor running}},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {1996},\n"
            "  volume = {14},\n"
            "  pages = {321--327},\n"
            "  doi = {10.1080/02640419608727717}\n"
            "}\n"),
    },
    {
        .key = "Kim2015",
        .citation = "Kim JH et al. Nutr Res Pract 2015;9:370-8",
        .doi = "10.4162/nrp.2015.9.4.370",
        RF_PAPER(
            .type = "article",
            .author = "Kim JH et al.",
            .title = "Accuracy of predictive equations for resting metabolic rate in Korean athletic and non-athletic adolescents",
            .journal = "Nutr Res Pract",
            .publisher = "",
            .year = "2015",
            .volume = "9",
            .number = "",
            .pages = "370-378",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Kim2015,\n"
            "  author = {Kim, J. H. and others},\n"
            "  title = {{Accuracy of predictive equations for resting metabolic rate in Korean athletic and non-athletic adolescents}},\n"
            "  journal = {Nutr Res Pract},\n"
            "  year = {2015},\n"
            "  volume = {9},\n"
            "  pages = {370--378},\n"
            "  doi = {10.4162/nrp.2015.9.4.370}\n"
            "}\n"),
    },
    {
        .key = "KimPark2023",
        .citation = "Kim, Park. Clin Exp Pediatr 2023;66",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Kim, Park",
            .title = "Total energy expenditure measured by doubly labeled water method in children and adolescents: a systematic review",
            .journal = "Clin Exp Pediatr",
            .publisher = "",
            .year = "2023",
            .volume = "66",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{KimPark2023,\n"
            "  author = {Kim and Park},\n"
            "  title = {{Total energy expenditure measured by doubly labeled water method in children and adolescents: a systematic review}},\n"
            "  journal = {Clin Exp Pediatr},\n"
            "  year = {2023},\n"
            "  volume = {66}\n"
            "}\n"),
    },
    {
        .key = "Koltun2020",
        .citation = "Koltun KJ, Williams NI, De Souza MJ. Appl Physiol Nutr Metab 2020;45(12):1324-31",
        .doi = "10.1139/apnm-2020-0131",
        RF_PAPER(
            .type = "article",
            .author = "Koltun KJ, Williams NI, De Souza MJ",
            .title = "Female Athlete Triad Coalition cumulative risk assessment tool: proposed alternative scoring strategies",
            .journal = "Appl Physiol Nutr Metab",
            .publisher = "",
            .year = "2020",
            .volume = "45",
            .number = "12",
            .pages = "1324-1331",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Koltun2020,\n"
            "  author = {Koltun, K. J. and Williams, N. I. and De Souza, M. J.},\n"
            "  title = {{Female Athlete Triad Coalition cumulative risk assessment tool: proposed alternative scoring strategies}},\n"
            "  journal = {Appl Physiol Nutr Metab},\n"
            "  year = {2020},\n"
            "  volume = {45},\n"
            "  number = {12},\n"
            "  pages = {1324--1331},\n"
            "  doi = {10.1139/apnm-2020-0131}\n"
            "}\n"),
    },
    {
        .key = "Korth2007",
        .citation = "Korth O et al. Eur J Clin Nutr 2007;61:582-9",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Korth O et al.",
            .title = "Influence of methods used in body composition analysis on the prediction of resting energy expenditure",
            .journal = "Eur J Clin Nutr",
            .publisher = "",
            .year = "2007",
            .volume = "61",
            .number = "",
            .pages = "582-589",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Korth2007,\n"
            "  author = {Korth, O. and others},\n"
            "  title = {{Influence of methods used in body composition analysis on the prediction of resting energy expenditure}},\n"
            "  journal = {Eur J Clin Nutr},\n"
            "  year = {2007},\n"
            "  volume = {61},\n"
            "  pages = {582--589}\n"
            "}\n"),
    },
    {
        .key = "LaForgia2006",
        .citation = "LaForgia J et al. J Sports Sci 2006;24:1247-64",
        .doi = "10.1080/02640410600552064",
        RF_PAPER(
            .type = "article",
            .author = "LaForgia J et al.",
            .title = "",
            .journal = "J Sports Sci",
            .publisher = "",
            .year = "2006",
            .volume = "24",
            .number = "",
            .pages = "1247-1264",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{LaForgia2006,\n"
            "  author = {LaForgia, J. and others},\n"
            "  journal = {J Sports Sci},\n"
            "  year = {2006},\n"
            "  volume = {24},\n"
            "  pages = {1247--1264},\n"
            "  doi = {10.1080/02640410600552064}\n"
            "}\n"),
    },
    {
        .key = "Lacour2015",
        .citation = "Lacour JR, Bourdin M. Eur J Appl Physiol 2015",
        .doi = "10.1007/s00421-015-3115-y",
        RF_PAPER(
            .type = "article",
            .author = "Lacour JR, Bourdin M",
            .title = "Factors affecting the energy cost of level running at submaximal speed",
            .journal = "Eur J Appl Physiol",
            .publisher = "",
            .year = "2015",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Lacour2015,\n"
            "  author = {Lacour, J. R. and Bourdin, M.},\n"
            "  title = {{Factors affecting the energy cost of level running at submaximal speed}},\n"
            "  journal = {Eur J Appl Physiol},\n"
            "  year = {2015},\n"
            "  doi = {10.1007/s00421-015-3115-y}\n"
            "}\n"),
    },
    {
        .key = "Lane2021",
        .citation = "Lane AR et al. 2021 (60 male endurance athletes, PMC8294781)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "Lane AR et al.",
            .title = "",
            .journal = "",
            .publisher = "",
            .year = "2021",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8294781/",
            .note = "60 male endurance athletes, PMC8294781"),
        .bibtex = RF_BIBTEX(
            "@misc{Lane2021,\n"
            "  author = {Lane, A. R. and others},\n"
            "  year = {2021},\n"
            "  url = {https://www.ncbi.nlm.nih.gov/pmc/articles/PMC8294781/},\n"
            "  note = {60 male endurance athletes, PMC8294781}\n"
            "}\n"),
    },
    {
        .key = "Lazzer2010",
        .citation = "Lazzer S et al. Obesity 2010;18:71-8",
        .doi = "10.1038/oby.2009.162",
        RF_PAPER(
            .type = "article",
            .author = "Lazzer S et al.",
            .title = "",
            .journal = "Obesity",
            .publisher = "",
            .year = "2010",
            .volume = "18",
            .number = "",
            .pages = "71-78",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Lazzer2010,\n"
            "  author = {Lazzer, S. and others},\n"
            "  journal = {Obesity},\n"
            "  year = {2010},\n"
            "  volume = {18},\n"
            "  pages = {71--78},\n"
            "  doi = {10.1038/oby.2009.162}\n"
            "}\n"),
    },
    {
        .key = "Lejeune1998",
        .citation = "Lejeune TM, Willems PA, Heglund NC. J Exp Biol 1998;201:2071-80",
        .doi = "10.1242/jeb.201.13.2071",
        RF_PAPER(
            .type = "article",
            .author = "Lejeune TM, Willems PA, Heglund NC",
            .title = "Mechanics and energetics of human locomotion on sand",
            .journal = "J Exp Biol",
            .publisher = "",
            .year = "1998",
            .volume = "201",
            .number = "",
            .pages = "2071-2080",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Lejeune1998,\n"
            "  author = {Lejeune, T. M. and Willems, P. A. and Heglund, N. C.},\n"
            "  title = {{Mechanics and energetics of human locomotion on sand}},\n"
            "  journal = {J Exp Biol},\n"
            "  year = {1998},\n"
            "  volume = {201},\n"
            "  pages = {2071--2080},\n"
            "  doi = {10.1242/jeb.201.13.2071}\n"
            "}\n"),
    },
    {
        .key = "Lichtman1992",
        .citation = "Lichtman SW et al. N Engl J Med 1992;327(27):1893-8",
        .doi = "10.1056/NEJM199212313272701",
        RF_PAPER(
            .type = "article",
            .author = "Lichtman SW, Pisarska K, Berman ER, Pestone M, Dowling H, Offenbacher E, Weisel H, Heshka S, Matthews DE, Heymsfield SB",
            .title = "Discrepancy between self-reported and actual caloric intake and exercise in obese subjects",
            .journal = "N Engl J Med",
            .publisher = "",
            .year = "1992",
            .volume = "327",
            .number = "27",
            .pages = "1893-1898",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Lichtman1992,\n"
            "  author = {Lichtman, S. W. and Pisarska, K. and Berman, E. R. and Pestone, M. and Dowling, H. and Offenbacher, E. and Weisel, H. and Heshka, S. and Matthews, D. E. and Heymsfield, S. B.},\n"
            "  title = {{Discrepancy between self-reported and actual caloric intake and exercise in obese subjects}},\n"
            "  journal = {N Engl J Med},\n"
            "  year = {1992},\n"
            "  volume = {327},\n"
            "  number = {27},\n"
            "  pages = {1893--1898},\n"
            "  doi = {10.1056/NEJM199212313272701}\n"
            "}\n"),
    },
    {
        .key = "Livingston2005",
        .citation = "Livingston EH, Kohlstadt I. Obes Res 2005;13:1255-62",
        .doi = "10.1038/oby.2005.149",
        RF_PAPER(
            .type = "article",
            .author = "Livingston EH, Kohlstadt I",
            .title = "Simplified resting metabolic rate-predicting formulas for normal-sized and obese individuals",
            .journal = "Obes Res",
            .publisher = "",
            .year = "2005",
            .volume = "13",
            .number = "",
            .pages = "1255-1262",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Livingston2005,\n"
            "  author = {Livingston, E. H. and Kohlstadt, I.},\n"
            "  title = {{Simplified resting metabolic rate-predicting formulas for normal-sized and obese individuals}},\n"
            "  journal = {Obes Res},\n"
            "  year = {2005},\n"
            "  volume = {13},\n"
            "  pages = {1255--1262},\n"
            "  doi = {10.1038/oby.2005.149}\n"
            "}\n"),
    },
    {
        .key = "Looney2019",
        .citation = "Looney DP et al. Med Sci Sports Exerc 2019;51:1954-60",
        .doi = "10.1249/MSS.0000000000002002",
        RF_PAPER(
            .type = "article",
            .author = "Looney DP et al.",
            .title = "Estimating energy expenditure during level, uphill, and downhill walking",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "2019",
            .volume = "51",
            .number = "",
            .pages = "1954-1960",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Looney2019,\n"
            "  author = {Looney, D. P. and others},\n"
            "  title = {{Estimating energy expenditure during level, uphill, and downhill walking}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {2019},\n"
            "  volume = {51},\n"
            "  pages = {1954--1960},\n"
            "  doi = {10.1249/MSS.0000000000002002}\n"
            "}\n"),
    },
    {
        .key = "Looney2023",
        .citation = "Looney DP et al. J Strength Cond Res 2023;37:2496-503",
        .doi = "10.1519/JSC.0000000000004626",
        RF_PAPER(
            .type = "article",
            .author = "Looney DP, Hoogkamer W, Kram R, Arellano CJ, Spiering BA",
            .title = "Estimating metabolic energy expenditure during level running in healthy, military-age women and men",
            .journal = "J Strength Cond Res",
            .publisher = "",
            .year = "2023",
            .volume = "37",
            .number = "",
            .pages = "2496-2503",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Looney2023,\n"
            "  author = {Looney, D. P. and Hoogkamer, W. and Kram, R. and Arellano, C. J. and Spiering, B. A.},\n"
            "  title = {{Estimating metabolic energy expenditure during level running in healthy, military-age women and men}},\n"
            "  journal = {J Strength Cond Res},\n"
            "  year = {2023},\n"
            "  volume = {37},\n"
            "  pages = {2496--2503},\n"
            "  doi = {10.1519/JSC.0000000000004626}\n"
            "}\n"),
    },
    {
        .key = "Looney2025",
        .citation = "Looney DP, Hoogkamer W, Kram R. Eur J Appl Physiol 2025;126:1621-33",
        .doi = "10.1007/s00421-025-05999-5",
        RF_PAPER(
            .type = "article",
            .author = "Looney DP, Hoogkamer W, Kram R",
            .title = "Metabolic energy expenditure during level, uphill, and downhill running",
            .journal = "Eur J Appl Physiol",
            .publisher = "",
            .year = "2025",
            .volume = "126",
            .number = "",
            .pages = "1621-1633",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Looney2025,\n"
            "  author = {Looney, D. P. and Hoogkamer, W. and Kram, R.},\n"
            "  title = {{Metabolic energy expenditure during level, uphill, and downhill running}},\n"
            "  journal = {Eur J Appl Physiol},\n"
            "  year = {2025},\n"
            "  volume = {126},\n"
            "  pages = {1621--1633},\n"
            "  doi = {10.1007/s00421-025-05999-5}\n"
            "}\n"),
    },
    {
        .key = "Loucks2003",
        .citation = "Loucks AB, Thuma JR. J Clin Endocrinol Metab 2003;88:297-311",
        .doi = "10.1210/jc.2002-020369",
        RF_PAPER(
            .type = "article",
            .author = "Loucks AB, Thuma JR",
            .title = "Luteinizing hormone pulsatility is disrupted at a threshold of energy availability in regularly menstruating women",
            .journal = "J Clin Endocrinol Metab",
            .publisher = "",
            .year = "2003",
            .volume = "88",
            .number = "",
            .pages = "297-311",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Loucks2003,\n"
            "  author = {Loucks, A. B. and Thuma, J. R.},\n"
            "  title = {{Luteinizing hormone pulsatility is disrupted at a threshold of energy availability in regularly menstruating women}},\n"
            "  journal = {J Clin Endocrinol Metab},\n"
            "  year = {2003},\n"
            "  volume = {88},\n"
            "  pages = {297--311},\n"
            "  doi = {10.1210/jc.2002-020369}\n"
            "}\n"),
    },
    {
        .key = "Luehrmann2002",
        .citation = "Lührmann PM et al. Eur J Nutr 2002;41:108-13",
        .doi = "10.1007/s003940200016",
        RF_PAPER(
            .type = "article",
            .author = "Lührmann PM et al.",
            .title = "A new equation especially developed for predicting resting metabolic rate in the elderly for easy use in practice",
            .journal = "Eur J Nutr",
            .publisher = "",
            .year = "2002",
            .volume = "41",
            .number = "",
            .pages = "108-113",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Luehrmann2002,\n"
            "  author = {Lührmann, P. M. and others},\n"
            "  title = {{A new equation especially developed for predicting resting metabolic rate in the elderly for easy use in practice}},\n"
            "  journal = {Eur J Nutr},\n"
            "  year = {2002},\n"
            "  volume = {41},\n"
            "  pages = {108--113},\n"
            "  doi = {10.1007/s003940200016}\n"
            "}\n"),
    },
    {
        .key = "Meeusen2013",
        .citation = "Meeusen R et al. Med Sci Sports Exerc 2013;45(1):186-205",
        .doi = "10.1249/MSS.0b013e318279a10a",
        RF_PAPER(
            .type = "article",
            .author = "Meeusen R et al.",
            .title = "Prevention, diagnosis, and treatment of the overtraining syndrome: joint consensus statement of the European College of Sport Science and the American College of Sports Medicine",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "2013",
            .volume = "45",
            .number = "1",
            .pages = "186-205",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Meeusen2013,\n"
            "  author = {Meeusen, R. and others},\n"
            "  title = {{Prevention, diagnosis, and treatment of the overtraining syndrome: joint consensus statement of the European College of Sport Science and the American College of Sports Medicine}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {2013},\n"
            "  volume = {45},\n"
            "  number = {1},\n"
            "  pages = {186--205},\n"
            "  doi = {10.1249/MSS.0b013e318279a10a}\n"
            "}\n"),
    },
    {
        .key = "MetFlex2025",
        .citation = "MetFlex. 2025 (resting energy and body composition of 27 adults, Zenodo)",
        .doi = "10.5281/zenodo.17402174",
        RF_PAPER(
            .type = "misc",
            .author = "MetFlex",
            .title = "",
            .journal = "",
            .publisher = "",
            .year = "2025",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "resting energy and body composition of 27 adults, Zenodo"),
        .bibtex = RF_BIBTEX(
            "@misc{MetFlex2025,\n"
            "  author = {{MetFlex}},\n"
            "  year = {2025},\n"
            "  doi = {10.5281/zenodo.17402174},\n"
            "  note = {resting energy and body composition of 27 adults, Zenodo}\n"
            "}\n"),
    },
    {
        .key = "Mettler2010",
        .citation = "Mettler S, Zimmermann MB. Eur J Clin Nutr 2010;64(5):490-4",
        .doi = "10.1038/ejcn.2010.16",
        RF_PAPER(
            .type = "article",
            .author = "Mettler S, Zimmermann MB",
            .title = "Iron excess in recreational marathon runners",
            .journal = "Eur J Clin Nutr",
            .publisher = "",
            .year = "2010",
            .volume = "64",
            .number = "5",
            .pages = "490-494",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Mettler2010,\n"
            "  author = {Mettler, S. and Zimmermann, M. B.},\n"
            "  title = {{Iron excess in recreational marathon runners}},\n"
            "  journal = {Eur J Clin Nutr},\n"
            "  year = {2010},\n"
            "  volume = {64},\n"
            "  number = {5},\n"
            "  pages = {490--494},\n"
            "  doi = {10.1038/ejcn.2010.16}\n"
            "}\n"),
    },
    {
        .key = "Mifflin1990",
        .citation = "Mifflin MD et al. Am J Clin Nutr 1990;51:241-7",
        .doi = "10.1093/ajcn/51.2.241",
        RF_PAPER(
            .type = "article",
            .author = "Mifflin MD et al.",
            .title = "A new predictive equation for resting energy expenditure in healthy individuals",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1990",
            .volume = "51",
            .number = "",
            .pages = "241-247",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Mifflin1990,\n"
            "  author = {Mifflin, M. D. and others},\n"
            "  title = {{A new predictive equation for resting energy expenditure in healthy individuals}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1990},\n"
            "  volume = {51},\n"
            "  pages = {241--247},\n"
            "  doi = {10.1093/ajcn/51.2.241}\n"
            "}\n"),
    },
    {
        .key = "Morgan1999",
        .citation = "Morgan JF, Reid F, Lacey JH. BMJ 1999;319:1467",
        .doi = "10.1136/bmj.319.7223.1467",
        RF_PAPER(
            .type = "article",
            .author = "Morgan JF, Reid F, Lacey JH",
            .title = "The SCOFF questionnaire: assessment of a new screening tool for eating disorders",
            .journal = "BMJ",
            .publisher = "",
            .year = "1999",
            .volume = "319",
            .number = "",
            .pages = "1467",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Morgan1999,\n"
            "  author = {Morgan, J. F. and Reid, F. and Lacey, J. H.},\n"
            "  title = {{The SCOFF questionnaire: assessment of a new screening tool for eating disorders}},\n"
            "  journal = {BMJ},\n"
            "  year = {1999},\n"
            "  volume = {319},\n"
            "  pages = {1467},\n"
            "  doi = {10.1136/bmj.319.7223.1467}\n"
            "}\n"),
    },
    {
        .key = "Morton1990",
        .citation = "Morton RH, Fitz-Clarke JR, Banister EW. J Appl Physiol 1990;69:1171-7",
        .doi = "10.1152/jappl.1990.69.3.1171",
        RF_PAPER(
            .type = "article",
            .author = "Morton RH, Fitz-Clarke JR, Banister EW",
            .title = "Modeling human performance in running",
            .journal = "J Appl Physiol",
            .publisher = "",
            .year = "1990",
            .volume = "69",
            .number = "",
            .pages = "1171-1177",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Morton1990,\n"
            "  author = {Morton, R. H. and Fitz-Clarke, J. R. and Banister, E. W.},\n"
            "  title = {{Modeling human performance in running}},\n"
            "  journal = {J Appl Physiol},\n"
            "  year = {1990},\n"
            "  volume = {69},\n"
            "  pages = {1171--1177},\n"
            "  doi = {10.1152/jappl.1990.69.3.1171}\n"
            "}\n"),
    },
    {
        .key = "Mueller2004",
        .citation = "Müller MJ et al. Am J Clin Nutr 2004;80:1379-90",
        .doi = "10.1093/ajcn/80.5.1379",
        RF_PAPER(
            .type = "article",
            .author = "Müller MJ et al.",
            .title = "World Health Organization equations have shortcomings for predicting resting energy expenditure in persons from a modern, affluent population: generation of a new reference standard from a retrospective analysis of a German database of resting energy expenditure",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2004",
            .volume = "80",
            .number = "",
            .pages = "1379-1390",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Mueller2004,\n"
            "  author = {Müller, M. J. and others},\n"
            "  title = {{World Health Organization equations have shortcomings for predicting resting energy expenditure in persons from a modern, affluent population: generation of a new reference standard from a retrospective analysis of a German database of resting energy expenditure}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2004},\n"
            "  volume = {80},\n"
            "  pages = {1379--1390},\n"
            "  doi = {10.1093/ajcn/80.5.1379}\n"
            "}\n"),
    },
    {
        .key = "NASEM2019",
        .citation = "National Academies of Sciences, Engineering, and Medicine. Dietary Reference Intakes for Sodium and Potassium. 2019",
        .doi = "10.17226/25353",
        RF_PAPER(
            .type = "book",
            .author = "National Academies of Sciences, Engineering, and Medicine",
            .title = "Dietary Reference Intakes for Sodium and Potassium",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2019",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{NASEM2019,\n"
            "  author = {{National Academies of Sciences, Engineering, and Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Sodium and Potassium}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2019},\n"
            "  doi = {10.17226/25353}\n"
            "}\n"),
    },
    {
        .key = "NASEM2023",
        .citation = "National Academies of Sciences, Engineering, and Medicine. Dietary Reference Intakes for Energy. 2023",
        .doi = "10.17226/26818",
        RF_PAPER(
            .type = "book",
            .author = "National Academies of Sciences, Engineering, and Medicine",
            .title = "Dietary Reference Intakes for Energy",
            .journal = "",
            .publisher = "National Academies Press",
            .year = "2023",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@book{NASEM2023,\n"
            "  author = {{National Academies of Sciences, Engineering, and Medicine}},\n"
            "  title = {{Dietary Reference Intakes for Energy}},\n"
            "  publisher = {National Academies Press},\n"
            "  year = {2023},\n"
            "  doi = {10.17226/26818}\n"
            "}\n"),
    },
    {
        .key = "NFHS2006",
        .citation = "National Federation of State High School Associations. 2006 (weight control of wrestlers)",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "National Federation of State High School Associations",
            .title = "",
            .journal = "",
            .publisher = "",
            .year = "2006",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = "weight control of wrestlers"),
        .bibtex = RF_BIBTEX(
            "@misc{NFHS2006,\n"
            "  author = {{National Federation of State High School Associations}},\n"
            "  year = {2006},\n"
            "  note = {weight control of wrestlers}\n"
            "}\n"),
    },
    {
        .key = "Nelson1992",
        .citation = "Nelson KM et al. Am J Clin Nutr 1992;56:848-56",
        .doi = "10.1093/ajcn/56.5.848",
        RF_PAPER(
            .type = "article",
            .author = "Nelson KM et al.",
            .title = "Prediction of resting energy expenditure from fat-free mass and fat mass",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1992",
            .volume = "56",
            .number = "",
            .pages = "848-856",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Nelson1992,\n"
            "  author = {Nelson, K. M. and others},\n"
            "  title = {{Prediction of resting energy expenditure from fat-free mass and fat mass}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1992},\n"
            "  volume = {56},\n"
            "  pages = {848--856},\n"
            "  doi = {10.1093/ajcn/56.5.848}\n"
            "}\n"),
    },
    {
        .key = "Nye2021",
        .citation = "Nye NS et al. Curr Sports Med Rep 2021;20(3):169-78",
        .doi = "10.1249/JSR.0000000000000822",
        RF_PAPER(
            .type = "article",
            .author = "Nye NS et al.",
            .title = "Clinical practice guidelines for exertional rhabdomyolysis: a military medicine perspective",
            .journal = "Curr Sports Med Rep",
            .publisher = "",
            .year = "2021",
            .volume = "20",
            .number = "3",
            .pages = "169-178",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Nye2021,\n"
            "  author = {Nye, N. S. and others},\n"
            "  title = {{Clinical practice guidelines for exertional rhabdomyolysis: a military medicine perspective}},\n"
            "  journal = {Curr Sports Med Rep},\n"
            "  year = {2021},\n"
            "  volume = {20},\n"
            "  number = {3},\n"
            "  pages = {169--178},\n"
            "  doi = {10.1249/JSR.0000000000000822}\n"
            "}\n"),
    },
    {
        .key = "ONeill2023",
        .citation = "O'Neill JER, Corish CA, Horner K. Sports Med 2023;53:2373-98",
        .doi = "10.1007/s40279-023-01896-z",
        RF_PAPER(
            .type = "article",
            .author = "O'Neill JER, Corish CA, Horner K",
            .title = "Accuracy of resting metabolic rate prediction equations in athletes: a systematic review with meta-analysis",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2023",
            .volume = "53",
            .number = "",
            .pages = "2373-2398",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{ONeill2023,\n"
            "  author = {O'Neill, J. E. R. and Corish, C. A. and Horner, K.},\n"
            "  title = {{Accuracy of resting metabolic rate prediction equations in athletes: a systematic review with meta-analysis}},\n"
            "  journal = {Sports Med},\n"
            "  year = {2023},\n"
            "  volume = {53},\n"
            "  pages = {2373--2398},\n"
            "  doi = {10.1007/s40279-023-01896-z}\n"
            "}\n"),
    },
    {
        .key = "Owen1986",
        .citation = "Owen OE et al. Am J Clin Nutr 1986;44:1-19",
        .doi = "10.1093/ajcn/44.1.1",
        RF_PAPER(
            .type = "article",
            .author = "Owen OE et al.",
            .title = "A reappraisal of caloric requirements in healthy women",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1986",
            .volume = "44",
            .number = "",
            .pages = "1-19",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Owen1986,\n"
            "  author = {Owen, O. E. and others},\n"
            "  title = {{A reappraisal of caloric requirements in healthy women}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1986},\n"
            "  volume = {44},\n"
            "  pages = {1--19},\n"
            "  doi = {10.1093/ajcn/44.1.1}\n"
            "}\n"),
    },
    {
        .key = "Owen1987",
        .citation = "Owen OE et al. Am J Clin Nutr 1987;46:875-85",
        .doi = "10.1093/ajcn/46.6.875",
        RF_PAPER(
            .type = "article",
            .author = "Owen OE et al.",
            .title = "A reappraisal of the caloric requirements of men",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1987",
            .volume = "46",
            .number = "",
            .pages = "875-885",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Owen1987,\n"
            "  author = {Owen, O. E. and others},\n"
            "  title = {{A reappraisal of the caloric requirements of men}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1987},\n"
            "  volume = {46},\n"
            "  pages = {875--885},\n"
            "  doi = {10.1093/ajcn/46.6.875}\n"
            "}\n"),
    },
    {
        .key = "PROTAGE2013",
        .citation = "Bauer J et al. J Am Med Dir Assoc 2013;14:542-59",
        .doi = "10.1016/j.jamda.2013.05.021",
        RF_PAPER(
            .type = "article",
            .author = "Bauer J et al.",
            .title = "Evidence-based recommendations for optimal dietary protein intake in older people: a position paper from the PROT-AGE Study Group",
            .journal = "J Am Med Dir Assoc",
            .publisher = "",
            .year = "2013",
            .volume = "14",
            .number = "",
            .pages = "542-559",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{PROTAGE2013,\n"
            "  author = {Bauer, J. and others},\n"
            "  title = {{Evidence-based recommendations for optimal dietary protein intake in older people: a position paper from the PROT-AGE Study Group}},\n"
            "  journal = {J Am Med Dir Assoc},\n"
            "  year = {2013},\n"
            "  volume = {14},\n"
            "  pages = {542--559},\n"
            "  doi = {10.1016/j.jamda.2013.05.021}\n"
            "}\n"),
    },
    {
        .key = "Park2020",
        .citation = "Park HY et al. Phys Act Nutr 2020;24(1):9-13",
        .doi = "10.20463/pan.2020.0002",
        RF_PAPER(
            .type = "article",
            .author = "Park HY, Jung WS, Hwang H, Kim SW, Kim J, Lim K",
            .title = "Predicting the resting metabolic rate of young and middle-aged healthy Korean adults: a preliminary study",
            .journal = "Phys Act Nutr",
            .publisher = "",
            .year = "2020",
            .volume = "24",
            .number = "1",
            .pages = "9-13",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Park2020,\n"
            "  author = {Park, H. Y. and Jung, W. S. and Hwang, H. and Kim, S. W. and Kim, J. and Lim, K.},\n"
            "  title = {{Predicting the resting metabolic rate of young and middle-aged healthy Korean adults: a preliminary study}},\n"
            "  journal = {Phys Act Nutr},\n"
            "  year = {2020},\n"
            "  volume = {24},\n"
            "  number = {1},\n"
            "  pages = {9--13},\n"
            "  doi = {10.20463/pan.2020.0002}\n"
            "}\n"),
    },
    {
        .key = "Paruthi2016",
        .citation = "Paruthi S et al. J Clin Sleep Med 2016;12(11)",
        .doi = "10.5664/jcsm.6288",
        RF_PAPER(
            .type = "article",
            .author = "Paruthi S et al.",
            .title = "Consensus statement of the American Academy of Sleep Medicine on the recommended amount of sleep for healthy children: methodology and discussion",
            .journal = "J Clin Sleep Med",
            .publisher = "",
            .year = "2016",
            .volume = "12",
            .number = "11",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Paruthi2016,\n"
            "  author = {Paruthi, S. and others},\n"
            "  title = {{Consensus statement of the American Academy of Sleep Medicine on the recommended amount of sleep for healthy children: methodology and discussion}},\n"
            "  journal = {J Clin Sleep Med},\n"
            "  year = {2016},\n"
            "  volume = {12},\n"
            "  number = {11},\n"
            "  doi = {10.5664/jcsm.6288}\n"
            "}\n"),
    },
    {
        .key = "Podlogar2022",
        .citation = "Podlogar T, Wallis GA. Sports Med 2022;52 S1:5-23",
        .doi = "10.1007/s40279-022-01757-1",
        RF_PAPER(
            .type = "article",
            .author = "Podlogar T, Wallis GA",
            .title = "New horizons in carbohydrate research and application for endurance athletes",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2022",
            .volume = "52",
            .number = "S1",
            .pages = "5-23",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Podlogar2022,\n"
            "  author = {Podlogar, T. and Wallis, G. A.},\n"
            "  title = {{New horizons in carbohydrate research and application for endurance athletes}},\n"
            "  journal = {Sports Med},\n"
            "  year = {2022},\n"
            "  volume = {52},\n"
            "  number = {S1},\n"
            "  pages = {5--23},\n"
            "  doi = {10.1007/s40279-022-01757-1}\n"
            "}\n"),
    },
    {
        .key = "Podlogar2022a",
        .citation = "Podlogar T et al. Eur J Appl Physiol 2022;122(11)",
        .doi = "10.1007/s00421-022-05019-w",
        RF_PAPER(
            .type = "article",
            .author = "Podlogar T et al.",
            .title = "Increased exogenous but unaltered endogenous carbohydrate oxidation with combined fructose-maltodextrin ingested at 120 g/h versus 90 g/h at different ratios",
            .journal = "Eur J Appl Physiol",
            .publisher = "",
            .year = "2022",
            .volume = "122",
            .number = "11",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Podlogar2022a,\n"
            "  author = {Podlogar, T. and others},\n"
            "  title = {{Increased exogenous but unaltered endogenous carbohydrate oxidation with combined fructose-maltodextrin ingested at 120 g/h versus 90 g/h at different ratios}},\n"
            "  journal = {Eur J Appl Physiol},\n"
            "  year = {2022},\n"
            "  volume = {122},\n"
            "  number = {11},\n"
            "  doi = {10.1007/s00421-022-05019-w}\n"
            "}\n"),
    },
    {
        .key = "Poslusna2009",
        .citation = "Poslusna K et al. Br J Nutr 2009;101 S2:S73-85",
        .doi = "10.1017/S0007114509990602",
        RF_PAPER(
            .type = "article",
            .author = "Poslusna K, Ruprich J, de Vries JHM, Jakubikova M, van't Veer P",
            .title = "Misreporting of energy and micronutrient intake estimated by food records and 24 hour recalls, control and adjustment methods in practice",
            .journal = "Br J Nutr",
            .publisher = "",
            .year = "2009",
            .volume = "101",
            .number = "S2",
            .pages = "S73-S85",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Poslusna2009,\n"
            "  author = {Poslusna, K. and Ruprich, J. and de Vries, J. H. M. and Jakubikova, M. and van't Veer, P.},\n"
            "  title = {{Misreporting of energy and micronutrient intake estimated by food records and 24 hour recalls, control and adjustment methods in practice}},\n"
            "  journal = {Br J Nutr},\n"
            "  year = {2009},\n"
            "  volume = {101},\n"
            "  number = {S2},\n"
            "  pages = {S73--S85},\n"
            "  doi = {10.1017/S0007114509990602}\n"
            "}\n"),
    },
    {
        .key = "Prentice1986",
        .citation = "Prentice AM et al. Br Med J 1986;292:983-7",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Prentice AM et al.",
            .title = "High levels of energy expenditure in obese women",
            .journal = "Br Med J",
            .publisher = "",
            .year = "1986",
            .volume = "292",
            .number = "",
            .pages = "983-987",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Prentice1986,\n"
            "  author = {Prentice, A. M. and others},\n"
            "  title = {{High levels of energy expenditure in obese women}},\n"
            "  journal = {Br Med J},\n"
            "  year = {1986},\n"
            "  volume = {292},\n"
            "  pages = {983--987}\n"
            "}\n"),
    },
    {
        .key = "REDS2023",
        .citation = "Mountjoy M et al. Br J Sports Med 2023;57:1073-97",
        .doi = "10.1136/bjsports-2023-106994",
        RF_PAPER(
            .type = "article",
            .author = "Mountjoy M et al.",
            .title = "2023 International Olympic Committee's (IOC) consensus statement on Relative Energy Deficiency in Sport (REDs)",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2023",
            .volume = "57",
            .number = "",
            .pages = "1073-1097",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{REDS2023,\n"
            "  author = {Mountjoy, M. and others},\n"
            "  title = {{2023 International Olympic Committee's (IOC) consensus statement on Relative Energy Deficiency in Sport (REDs)}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2023},\n"
            "  volume = {57},\n"
            "  pages = {1073--1097},\n"
            "  doi = {10.1136/bjsports-2023-106994}\n"
            "}\n"),
    },
    {
        .key = "Redman2014",
        .citation = "Redman LM et al. Am J Clin Nutr 2014",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Redman LM et al.",
            .title = "Energy requirements in nonobese men and women: results from CALERIE",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2014",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Redman2014,\n"
            "  author = {Redman, L. M. and others},\n"
            "  title = {{Energy requirements in nonobese men and women: results from CALERIE}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2014}\n"
            "}\n"),
    },
    {
        .key = "Roberts2021",
        .citation = "Roberts WO et al. Curr Sports Med Rep 2021;20(9):470-84",
        .doi = "10.1249/JSR.0000000000000878",
        RF_PAPER(
            .type = "article",
            .author = "Roberts WO et al.",
            .title = "ACSM expert consensus statement on exertional heat illness: recognition, management, and return to activity",
            .journal = "Curr Sports Med Rep",
            .publisher = "",
            .year = "2021",
            .volume = "20",
            .number = "9",
            .pages = "470-484",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Roberts2021,\n"
            "  author = {Roberts, W. O. and others},\n"
            "  title = {{ACSM expert consensus statement on exertional heat illness: recognition, management, and return to activity}},\n"
            "  journal = {Curr Sports Med Rep},\n"
            "  year = {2021},\n"
            "  volume = {20},\n"
            "  number = {9},\n"
            "  pages = {470--484},\n"
            "  doi = {10.1249/JSR.0000000000000878}\n"
            "}\n"),
    },
    {
        .key = "Roza1984",
        .citation = "Roza AM, Shizgal HM. Am J Clin Nutr 1984;40:168-82",
        .doi = "10.1093/ajcn/40.1.168",
        RF_PAPER(
            .type = "article",
            .author = "Roza AM, Shizgal HM",
            .title = "The Harris Benedict equation reevaluated: resting energy requirements and the body cell mass",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1984",
            .volume = "40",
            .number = "",
            .pages = "168-182",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Roza1984,\n"
            "  author = {Roza, A. M. and Shizgal, H. M.},\n"
            "  title = {{The Harris Benedict equation reevaluated: resting energy requirements and the body cell mass}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1984},\n"
            "  volume = {40},\n"
            "  pages = {168--182},\n"
            "  doi = {10.1093/ajcn/40.1.168}\n"
            "}\n"),
    },
    {
        .key = "Sanghvi2015",
        .citation = "Sanghvi A et al. Am J Clin Nutr 2015",
        .doi = "10.3945/ajcn.115.111070",
        RF_PAPER(
            .type = "article",
            .author = "Sanghvi A, Redman LM, Martin CK, Ravussin E, Hall KD",
            .title = "Validation of an inexpensive and accurate mathematical method to measure long-term changes in free-living energy intake",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2015",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Sanghvi2015,\n"
            "  author = {Sanghvi, A. and Redman, L. M. and Martin, C. K. and Ravussin, E. and Hall, K. D.},\n"
            "  title = {{Validation of an inexpensive and accurate mathematical method to measure long-term changes in free-living energy intake}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2015},\n"
            "  doi = {10.3945/ajcn.115.111070}\n"
            "}\n"),
    },
    {
        .key = "Sawka2007",
        .citation = "Sawka MN et al. Med Sci Sports Exerc 2007;39:377-90",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Sawka MN, Burke LM, Eichner ER, Maughan RJ, Montain SJ, Stachenfeld NS",
            .title = "Exercise and fluid replacement",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "2007",
            .volume = "39",
            .number = "",
            .pages = "377-390",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Sawka2007,\n"
            "  author = {Sawka, M. N. and Burke, L. M. and Eichner, E. R. and Maughan, R. J. and Montain, S. J. and Stachenfeld, N. S.},\n"
            "  title = {{Exercise and fluid replacement}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {2007},\n"
            "  volume = {39},\n"
            "  pages = {377--390}\n"
            "}\n"),
    },
    {
        .key = "Scalco2016",
        .citation = "Scalco RS et al. BMJ Open Sport Exerc Med 2016;2:e000151",
        .doi = "10.1136/bmjsem-2016-000151",
        RF_PAPER(
            .type = "article",
            .author = "Scalco RS et al.",
            .title = "Exertional rhabdomyolysis: physiological response or manifestation of an underlying myopathy?",
            .journal = "BMJ Open Sport Exerc Med",
            .publisher = "",
            .year = "2016",
            .volume = "2",
            .number = "",
            .pages = "e000151",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Scalco2016,\n"
            "  author = {Scalco, R. S. and others},\n"
            "  title = {{Exertional rhabdomyolysis: physiological response or manifestation of an underlying myopathy?}},\n"
            "  journal = {BMJ Open Sport Exerc Med},\n"
            "  year = {2016},\n"
            "  volume = {2},\n"
            "  pages = {e000151},\n"
            "  doi = {10.1136/bmjsem-2016-000151}\n"
            "}\n"),
    },
    {
        .key = "Schofield1985",
        .citation = "Schofield WN. Hum Nutr Clin Nutr 1985;39 Suppl 1:5-41",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Schofield WN",
            .title = "Predicting basal metabolic rate, new standards and review of previous work",
            .journal = "Hum Nutr Clin Nutr",
            .publisher = "",
            .year = "1985",
            .volume = "39",
            .number = "Suppl 1",
            .pages = "5-41",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Schofield1985,\n"
            "  author = {Schofield, W. N.},\n"
            "  title = {{Predicting basal metabolic rate, new standards and review of previous work}},\n"
            "  journal = {Hum Nutr Clin Nutr},\n"
            "  year = {1985},\n"
            "  volume = {39},\n"
            "  number = {Suppl 1},\n"
            "  pages = {5--41}\n"
            "}\n"),
    },
    {
        .key = "Schulz1992",
        .citation = "Schulz LO et al. J Appl Physiol 1992;72:23",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Schulz LO et al.",
            .title = "",
            .journal = "J Appl Physiol",
            .publisher = "",
            .year = "1992",
            .volume = "72",
            .number = "",
            .pages = "23",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Schulz1992,\n"
            "  author = {Schulz, L. O. and others},\n"
            "  journal = {J Appl Physiol},\n"
            "  year = {1992},\n"
            "  volume = {72},\n"
            "  pages = {23}\n"
            "}\n"),
    },
    {
        .key = "Shirreffs1996",
        .citation = "Shirreffs SM et al. Med Sci Sports Exerc 1996;28(10):1260-71",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Shirreffs SM et al.",
            .title = "Post-exercise rehydration in man: effects of volume consumed and drink sodium content",
            .journal = "Med Sci Sports Exerc",
            .publisher = "",
            .year = "1996",
            .volume = "28",
            .number = "10",
            .pages = "1260-1271",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Shirreffs1996,\n"
            "  author = {Shirreffs, S. M. and others},\n"
            "  title = {{Post-exercise rehydration in man: effects of volume consumed and drink sodium content}},\n"
            "  journal = {Med Sci Sports Exerc},\n"
            "  year = {1996},\n"
            "  volume = {28},\n"
            "  number = {10},\n"
            "  pages = {1260--1271}\n"
            "}\n"),
    },
    {
        .key = "Sim2019",
        .citation = "Sim M et al. Eur J Appl Physiol 2019;119:1463-78",
        .doi = "10.1007/s00421-019-04157-y",
        RF_PAPER(
            .type = "article",
            .author = "Sim M et al.",
            .title = "Iron considerations for the athlete: a narrative review",
            .journal = "Eur J Appl Physiol",
            .publisher = "",
            .year = "2019",
            .volume = "119",
            .number = "",
            .pages = "1463-1478",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Sim2019,\n"
            "  author = {Sim, M. and others},\n"
            "  title = {{Iron considerations for the athlete: a narrative review}},\n"
            "  journal = {Eur J Appl Physiol},\n"
            "  year = {2019},\n"
            "  volume = {119},\n"
            "  pages = {1463--1478},\n"
            "  doi = {10.1007/s00421-019-04157-y}\n"
            "}\n"),
    },
    {
        .key = "Stellingwerff2023",
        .citation = "Stellingwerff T et al. Br J Sports Med 2023;57 (erratum 2024;58(3):e2)",
        .doi = "10.1136/bjsports-2023-106914",
        RF_PAPER(
            .type = "article",
            .author = "Stellingwerff T et al.",
            .title = "Review of the scientific rationale, development and validation of the International Olympic Committee Relative Energy Deficiency in Sport Clinical Assessment Tool: V.2 (IOC REDs CAT2)",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2023",
            .volume = "57",
            .number = "",
            .pages = "",
            .url = "",
            .note = "erratum 2024;58(3):e2"),
        .bibtex = RF_BIBTEX(
            "@article{Stellingwerff2023,\n"
            "  author = {Stellingwerff, T. and others},\n"
            "  title = {{Review of the scientific rationale, development and validation of the International Olympic Committee Relative Energy Deficiency in Sport Clinical Assessment Tool: V.2 (IOC REDs CAT2)}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2023},\n"
            "  volume = {57},\n"
            "  doi = {10.1136/bjsports-2023-106914},\n"
            "  note = {erratum 2024;58(3):e2}\n"
            "}\n"),
    },
    {
        .key = "TRIAD2014",
        .citation = "De Souza MJ et al. Br J Sports Med 2014;48:289",
        .doi = "10.1136/bjsports-2013-093218",
        RF_PAPER(
            .type = "article",
            .author = "De Souza MJ et al.",
            .title = "2014 Female Athlete Triad Coalition consensus statement on treatment and return to play of the female athlete triad",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2014",
            .volume = "48",
            .number = "",
            .pages = "289",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{TRIAD2014,\n"
            "  author = {De Souza, M. J. and others},\n"
            "  title = {{2014 Female Athlete Triad Coalition consensus statement on treatment and return to play of the female athlete triad}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2014},\n"
            "  volume = {48},\n"
            "  pages = {289},\n"
            "  doi = {10.1136/bjsports-2013-093218}\n"
            "}\n"),
    },
    {
        .key = "TenHaaf2014",
        .citation = "ten Haaf T, Weijs PJM. PLoS ONE 2014;9:e108460",
        .doi = "10.1371/journal.pone.0108460",
        RF_PAPER(
            .type = "article",
            .author = "ten Haaf T, Weijs PJM",
            .title = "Resting energy expenditure prediction in recreational athletes of 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative",
            .journal = "PLoS ONE",
            .publisher = "",
            .year = "2014",
            .volume = "9",
            .number = "",
            .pages = "e108460",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{TenHaaf2014,\n"
            "  author = {{ten Haaf}, T. and Weijs, P. J. M.},\n"
            "  title = {{Resting energy expenditure prediction in recreational athletes of 18-35 years: confirmation of Cunningham equation and an improved weight-based alternative}},\n"
            "  journal = {PLoS ONE},\n"
            "  year = {2014},\n"
            "  volume = {9},\n"
            "  pages = {e108460},\n"
            "  doi = {10.1371/journal.pone.0108460}\n"
            "}\n"),
    },
    {
        .key = "Thurber2019",
        .citation = "Thurber C et al. Sci Adv 2019;5:eaaw0341",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Thurber C et al.",
            .title = "",
            .journal = "Sci Adv",
            .publisher = "",
            .year = "2019",
            .volume = "5",
            .number = "",
            .pages = "eaaw0341",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Thurber2019,\n"
            "  author = {Thurber, C. and others},\n"
            "  journal = {Sci Adv},\n"
            "  year = {2019},\n"
            "  volume = {5},\n"
            "  pages = {eaaw0341}\n"
            "}\n"),
    },
    {
        .key = "Tiller2019",
        .citation = "Tiller NB et al. J Int Soc Sports Nutr 2019;16",
        .doi = "10.1186/s12970-019-0312-9",
        RF_PAPER(
            .type = "article",
            .author = "Tiller NB et al.",
            .title = "International Society of Sports Nutrition position stand: nutritional considerations for single-stage ultra-marathon training and racing",
            .journal = "J Int Soc Sports Nutr",
            .publisher = "",
            .year = "2019",
            .volume = "16",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Tiller2019,\n"
            "  author = {Tiller, N. B. and others},\n"
            "  title = {{International Society of Sports Nutrition position stand: nutritional considerations for single-stage ultra-marathon training and racing}},\n"
            "  journal = {J Int Soc Sports Nutr},\n"
            "  year = {2019},\n"
            "  volume = {16},\n"
            "  doi = {10.1186/s12970-019-0312-9}\n"
            "}\n"),
    },
    {
        .key = "Tinsley2019",
        .citation = "Tinsley GM et al. Appl Physiol Nutr Metab 2019;44:397-406",
        .doi = "10.1139/apnm-2018-0412",
        RF_PAPER(
            .type = "article",
            .author = "Tinsley GM et al.",
            .title = "Resting metabolic rate in muscular physique athletes: validity of existing methods and development of new prediction equations",
            .journal = "Appl Physiol Nutr Metab",
            .publisher = "",
            .year = "2019",
            .volume = "44",
            .number = "",
            .pages = "397-406",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Tinsley2019,\n"
            "  author = {Tinsley, G. M. and others},\n"
            "  title = {{Resting metabolic rate in muscular physique athletes: validity of existing methods and development of new prediction equations}},\n"
            "  journal = {Appl Physiol Nutr Metab},\n"
            "  year = {2019},\n"
            "  volume = {44},\n"
            "  pages = {397--406},\n"
            "  doi = {10.1139/apnm-2018-0412}\n"
            "}\n"),
    },
    {
        .key = "VanPelt1997",
        .citation = "Van Pelt RE et al. J Clin Endocrinol Metab 1997;82:3208-12",
        .doi = "10.1210/jcem.82.10.4268",
        RF_PAPER(
            .type = "article",
            .author = "Van Pelt RE et al.",
            .title = "Regular exercise and the age-related decline in resting metabolic rate in women",
            .journal = "J Clin Endocrinol Metab",
            .publisher = "",
            .year = "1997",
            .volume = "82",
            .number = "",
            .pages = "3208-3212",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{VanPelt1997,\n"
            "  author = {Van Pelt, R. E. and others},\n"
            "  title = {{Regular exercise and the age-related decline in resting metabolic rate in women}},\n"
            "  journal = {J Clin Endocrinol Metab},\n"
            "  year = {1997},\n"
            "  volume = {82},\n"
            "  pages = {3208--3212},\n"
            "  doi = {10.1210/jcem.82.10.4268}\n"
            "}\n"),
    },
    {
        .key = "VanPelt2001",
        .citation = "Van Pelt RE et al. Am J Physiol Endocrinol Metab 2001",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Van Pelt RE et al.",
            .title = "Age-related decline in RMR in physically active men: relation to exercise volume and energy intake",
            .journal = "Am J Physiol Endocrinol Metab",
            .publisher = "",
            .year = "2001",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{VanPelt2001,\n"
            "  author = {Van Pelt, R. E. and others},\n"
            "  title = {{Age-related decline in RMR in physically active men: relation to exercise volume and energy intake}},\n"
            "  journal = {Am J Physiol Endocrinol Metab},\n"
            "  year = {2001}\n"
            "}\n"),
    },
    {
        .key = "Voloshina2015",
        .citation = "Voloshina AS, Ferris DP. J Exp Biol 2015;218:711-9",
        .doi = "10.1242/jeb.106518",
        RF_PAPER(
            .type = "article",
            .author = "Voloshina AS, Ferris DP",
            .title = "Biomechanics and energetics of running on uneven terrain",
            .journal = "J Exp Biol",
            .publisher = "",
            .year = "2015",
            .volume = "218",
            .number = "",
            .pages = "711-719",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Voloshina2015,\n"
            "  author = {Voloshina, A. S. and Ferris, D. P.},\n"
            "  title = {{Biomechanics and energetics of running on uneven terrain}},\n"
            "  journal = {J Exp Biol},\n"
            "  year = {2015},\n"
            "  volume = {218},\n"
            "  pages = {711--719},\n"
            "  doi = {10.1242/jeb.106518}\n"
            "}\n"),
    },
    {
        .key = "WHO2004",
        .citation = "WHO Expert Consultation. Lancet 2004;363:157-63",
        .doi = "10.1016/S0140-6736(03)15268-3",
        RF_PAPER(
            .type = "article",
            .author = "WHO Expert Consultation",
            .title = "Appropriate body-mass index for Asian populations and its implications for policy and intervention strategies",
            .journal = "Lancet",
            .publisher = "",
            .year = "2004",
            .volume = "363",
            .number = "",
            .pages = "157-163",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{WHO2004,\n"
            "  author = {{WHO Expert Consultation}},\n"
            "  title = {{Appropriate body-mass index for Asian populations and its implications for policy and intervention strategies}},\n"
            "  journal = {Lancet},\n"
            "  year = {2004},\n"
            "  volume = {363},\n"
            "  pages = {157--163},\n"
            "  doi = {10.1016/S0140-6736(03)15268-3}\n"
            "}\n"),
    },
    {
        .key = "WHO2007",
        .citation = "de Onis M et al. Bull World Health Organ 2007;85:660-7",
        .doi = "10.2471/BLT.07.043497",
        RF_PAPER(
            .type = "article",
            .author = "de Onis M, Onyango AW, Borghi E, Siyam A, Nishida C, Siekmann J",
            .title = "Development of a WHO growth reference for school-aged children and adolescents",
            .journal = "Bull World Health Organ",
            .publisher = "",
            .year = "2007",
            .volume = "85",
            .number = "",
            .pages = "660-667",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{WHO2007,\n"
            "  author = {de Onis, M. and Onyango, A. W. and Borghi, E. and Siyam, A. and Nishida, C. and Siekmann, J.},\n"
            "  title = {{Development of a WHO growth reference for school-aged children and adolescents}},\n"
            "  journal = {Bull World Health Organ},\n"
            "  year = {2007},\n"
            "  volume = {85},\n"
            "  pages = {660--667},\n"
            "  doi = {10.2471/BLT.07.043497}\n"
            "}\n"),
    },
    {
        .key = "WHO2015",
        .citation = "World Health Organization. Guideline: sugars intake for adults and children. 2015",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "World Health Organization",
            .title = "Guideline: sugars intake for adults and children",
            .journal = "",
            .publisher = "",
            .year = "2015",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@misc{WHO2015,\n"
            "  author = {{World Health Organization}},\n"
            "  title = {{Guideline: sugars intake for adults and children}},\n"
            "  year = {2015}\n"
            "}\n"),
    },
    {
        .key = "WHO2023",
        .citation = "World Health Organization. Saturated fatty acid and trans-fatty acid intake for adults and children: WHO guideline. 2023",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "World Health Organization",
            .title = "Saturated fatty acid and trans-fatty acid intake for adults and children: WHO guideline",
            .journal = "",
            .publisher = "",
            .year = "2023",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@misc{WHO2023,\n"
            "  author = {{World Health Organization}},\n"
            "  title = {{Saturated fatty acid and trans-fatty acid intake for adults and children: WHO guideline}},\n"
            "  year = {2023}\n"
            "}\n"),
    },
    {
        .key = "Watson2015",
        .citation = "Watson NF et al. J Clin Sleep Med 2015;11(6):591-2",
        .doi = "10.5664/jcsm.4758",
        RF_PAPER(
            .type = "article",
            .author = "Watson NF et al.",
            .title = "Recommended amount of sleep for a healthy adult: a joint consensus statement of the American Academy of Sleep Medicine and Sleep Research Society",
            .journal = "J Clin Sleep Med",
            .publisher = "",
            .year = "2015",
            .volume = "11",
            .number = "6",
            .pages = "591-592",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Watson2015,\n"
            "  author = {Watson, N. F. and others},\n"
            "  title = {{Recommended amount of sleep for a healthy adult: a joint consensus statement of the American Academy of Sleep Medicine and Sleep Research Society}},\n"
            "  journal = {J Clin Sleep Med},\n"
            "  year = {2015},\n"
            "  volume = {11},\n"
            "  number = {6},\n"
            "  pages = {591--592},\n"
            "  doi = {10.5664/jcsm.4758}\n"
            "}\n"),
    },
    {
        .key = "Weijs2008",
        .citation = "Weijs PJM. Am J Clin Nutr 2008;88:959-70",
        .doi = "10.1093/ajcn/88.4.959",
        RF_PAPER(
            .type = "article",
            .author = "Weijs PJM",
            .title = "Validity of predictive equations for resting energy expenditure in US and Dutch overweight and obese class I and II adults aged 18-65 y",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "2008",
            .volume = "88",
            .number = "",
            .pages = "959-970",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Weijs2008,\n"
            "  author = {Weijs, P. J. M.},\n"
            "  title = {{Validity of predictive equations for resting energy expenditure in US and Dutch overweight and obese class I and II adults aged 18-65 y}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {2008},\n"
            "  volume = {88},\n"
            "  pages = {959--970},\n"
            "  doi = {10.1093/ajcn/88.4.959}\n"
            "}\n"),
    },
    {
        .key = "Weijs2010",
        .citation = "Weijs PJM, Vansant GAAM. Clin Nutr 2010;29:347-51",
        .doi = "",
        RF_PAPER(
            .type = "article",
            .author = "Weijs PJM, Vansant GAAM",
            .title = "",
            .journal = "Clin Nutr",
            .publisher = "",
            .year = "2010",
            .volume = "29",
            .number = "",
            .pages = "347-351",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Weijs2010,\n"
            "  author = {Weijs, P. J. M. and Vansant, G. A. A. M.},\n"
            "  journal = {Clin Nutr},\n"
            "  year = {2010},\n"
            "  volume = {29},\n"
            "  pages = {347--351}\n"
            "}\n"),
    },
    {
        .key = "Williams2017",
        .citation = "Williams S et al. Br J Sports Med 2017;51:209-10",
        .doi = "10.1136/bjsports-2016-096589",
        RF_PAPER(
            .type = "article",
            .author = "Williams S et al.",
            .title = "Better way to determine the acute:chronic workload ratio?",
            .journal = "Br J Sports Med",
            .publisher = "",
            .year = "2017",
            .volume = "51",
            .number = "",
            .pages = "209-210",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Williams2017,\n"
            "  author = {Williams, S. and others},\n"
            "  title = {{Better way to determine the acute:chronic workload ratio?}},\n"
            "  journal = {Br J Sports Med},\n"
            "  year = {2017},\n"
            "  volume = {51},\n"
            "  pages = {209--210},\n"
            "  doi = {10.1136/bjsports-2016-096589}\n"
            "}\n"),
    },
    {
        .key = "Wishnofsky1958",
        .citation = "Wishnofsky M. Am J Clin Nutr 1958;6:542-6",
        .doi = "10.1093/ajcn/6.5.542",
        RF_PAPER(
            .type = "article",
            .author = "Wishnofsky M",
            .title = "Caloric equivalents of gained or lost weight",
            .journal = "Am J Clin Nutr",
            .publisher = "",
            .year = "1958",
            .volume = "6",
            .number = "",
            .pages = "542-546",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Wishnofsky1958,\n"
            "  author = {Wishnofsky, M.},\n"
            "  title = {{Caloric equivalents of gained or lost weight}},\n"
            "  journal = {Am J Clin Nutr},\n"
            "  year = {1958},\n"
            "  volume = {6},\n"
            "  pages = {542--546},\n"
            "  doi = {10.1093/ajcn/6.5.542}\n"
            "}\n"),
    },
    {
        .key = "Witard2019",
        .citation = "Witard OC et al. Int J Sport Nutr Exerc Metab 2019",
        .doi = "10.1123/ijsnem.2018-0267",
        RF_PAPER(
            .type = "article",
            .author = "Witard OC et al.",
            .title = "",
            .journal = "Int J Sport Nutr Exerc Metab",
            .publisher = "",
            .year = "2019",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Witard2019,\n"
            "  author = {Witard, O. C. and others},\n"
            "  journal = {Int J Sport Nutr Exerc Metab},\n"
            "  year = {2019},\n"
            "  doi = {10.1123/ijsnem.2018-0267}\n"
            "}\n"),
    },
    {
        .key = "Witard2025",
        .citation = "Witard OC et al. Sports Med 2025;55:1361-76",
        .doi = "10.1007/s40279-025-02203-8",
        RF_PAPER(
            .type = "article",
            .author = "Witard OC et al.",
            .title = "",
            .journal = "Sports Med",
            .publisher = "",
            .year = "2025",
            .volume = "55",
            .number = "",
            .pages = "1361-1376",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Witard2025,\n"
            "  author = {Witard, O. C. and others},\n"
            "  journal = {Sports Med},\n"
            "  year = {2025},\n"
            "  volume = {55},\n"
            "  pages = {1361--1376},\n"
            "  doi = {10.1007/s40279-025-02203-8}\n"
            "}\n"),
    },
    {
        .key = "Woolcott2018",
        .citation = "Woolcott OO, Bergman RN. Sci Rep 2018;8:10980",
        .doi = "10.1038/s41598-018-29362-1",
        RF_PAPER(
            .type = "article",
            .author = "Woolcott OO, Bergman RN",
            .title = "Relative fat mass (RFM) as a new estimator of whole-body fat percentage: a cross-sectional study in American adult individuals",
            .journal = "Sci Rep",
            .publisher = "",
            .year = "2018",
            .volume = "8",
            .number = "",
            .pages = "10980",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@article{Woolcott2018,\n"
            "  author = {Woolcott, O. O. and Bergman, R. N.},\n"
            "  title = {{Relative fat mass (RFM) as a new estimator of whole-body fat percentage: a cross-sectional study in American adult individuals}},\n"
            "  journal = {Sci Rep},\n"
            "  year = {2018},\n"
            "  volume = {8},\n"
            "  pages = {10980},\n"
            "  doi = {10.1038/s41598-018-29362-1}\n"
            "}\n"),
    },
    {
        .key = "refuel",
        .citation = "Convention of this project; the pages of docs/ give the reasons",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "",
            .title = "Convention of this project; the pages of docs/ give the reasons",
            .journal = "",
            .publisher = "",
            .year = "",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@misc{refuel,\n"
            "  title = {{Convention of this project; the pages of docs/ give the reasons}}\n"
            "}\n"),
    },
    {
        .key = "tradition",
        .citation = "No primary source is known",
        .doi = "",
        RF_PAPER(
            .type = "misc",
            .author = "",
            .title = "No primary source is known",
            .journal = "",
            .publisher = "",
            .year = "",
            .volume = "",
            .number = "",
            .pages = "",
            .url = "",
            .note = ""),
        .bibtex = RF_BIBTEX(
            "@misc{tradition,\n"
            "  title = {{No primary source is known}}\n"
            "}\n"),
    },
};
/* clang-format on */

#endif
