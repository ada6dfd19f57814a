// Made by npm run fit; see fit/. Do not change it by hand.
export const TABLE = `== unit
# kind
byline	-5 -6 -10 9 -16 -16 -2 -5 -2 3 -2 -1
counter	2 -3 -2 -6 -6 -5 -1 -4 -1 0 0 1
credit	-6 -4 -8 -9 -11 10 -6 3 -1 -2 0 1
date	-1 -7 -3 5 -5 -2 -1 -9 0 0 -1 0
end	-2 0 0 2 0 0 -3 4 -2 -2 -2 4
item	1 -8 -1 0 -5 -8 0 -3 -1 0 -1 0
link	1 -1 0 -5 -3 -4 0 -1 1 -1 0 0
sign-off	-5 -2 -2 2 -5 -3 -3 5 -1 -2 -4 4
symbols	5 -1 -4 -2 -5 -1 -7 0 -1 -1 0 3
text	0 -1 -1 -2 1 -6 0 -3 -1 -1 0 1
version	-5 -3 0 5 -3 -2 -2 -2 1 -4 -3 1
# length × close
0 words · no sentence	4 -4 -4 -1 -5 -1 -7 2 -1 -3 0 2
0 words · the end of a sentence	1 1 0 -1 -2 -2 -1 -1 -2 2 -1 1
1 words · a credit	-2 -1 -1 -1 -3 0 0 3 2 -1 -1 1
1 words · no sentence	0 -2 -2 0 -1 0 -1 0 0 1 -1 0
1 words · the end of a sentence	-1 -2 -2 -5 2 -6 1 -5 0 0 1 -2
10 to 13 words · a credit	-1 -2 -7 -9 2 0 -1 1 0 0 0 0
10 to 13 words · no sentence	1 0 1 -1 0 -6 -1 -5 0 1 0 0
10 to 13 words · the end of a sentence	-2 -3 1 -2 -1 -5 1 1 0 0 0 -1
14 to 18 words · a credit	-1 -1 -2 -5 3 -3 -5 -1 0 2 -2 0
14 to 18 words · no sentence	0 3 -1 0 -2 -6 -1 -8 -2 0 1 1
14 to 18 words · the end of a sentence	-1 -5 0 -1 -2 -5 1 0 1 -1 0 0
19 to 25 words · a credit	1 -3 -5 -5 4 -3 -4 -3 0 0 0 0
19 to 25 words · no sentence	0 2 1 0 -1 -4 -2 1 0 1 -1 0
19 to 25 words · the end of a sentence	-1 -5 1 -1 -2 -5 1 -2 0 -1 0 0
2 words · a credit	-1 -2 -2 -3 0 3 -3 -5 0 -1 -1 1
2 words · no sentence	0 -3 -2 0 -2 -3 0 0 0 0 0 0
2 words · the end of a sentence	0 0 -1 -2 -1 2 0 1 0 -1 -1 0
26 to 40 words · a credit	-1 -2 -2 -4 3 -2 -4 -2 0 0 0 0
26 to 40 words · no sentence	0 2 0 1 1 -3 -1 -3 0 1 0 -1
26 to 40 words · the end of a sentence	0 -4 1 -1 -2 -4 1 -1 0 -2 -1 1
3 words · a credit	-1 -3 -2 -3 -7 3 -3 1 1 -1 0 -1
3 words · no sentence	-1 -1 -3 0 1 -4 -1 -8 0 1 -1 0
3 words · the end of a sentence	-1 -3 1 -4 0 -6 1 -2 1 -2 1 -2
4 words · a credit	-1 -2 -2 -7 0 2 -1 -4 0 0 0 -2
4 words · no sentence	0 -3 -2 0 -1 -4 1 -3 0 0 -1 1
4 words · the end of a sentence	0 -3 -7 -1 -2 -9 0 -2 0 1 0 -1
41 to 70 words · a credit	2 0 -4 -2 0 -1 -2 0 -1 1 0 -1
41 to 70 words · no sentence	0 0 -4 -8 4 -2 -2 -2 -1 -1 0 1
41 to 70 words · the end of a sentence	-1 -4 0 0 -2 -4 1 -4 1 0 0 0
5 to 6 words · a credit	-3 -2 -4 0 0 3 -3 2 -2 1 1 -1
5 to 6 words · no sentence	0 0 0 0 -3 -6 0 -1 -1 0 -1 1
5 to 6 words · the end of a sentence	0 -2 0 -1 2 -11 0 0 -1 0 -1 1
7 to 9 words · a credit	-1 -2 -6 -3 1 2 -3 3 0 2 -1 -1
7 to 9 words · no sentence	0 -1 -4 0 -1 0 0 -2 0 0 0 0
7 to 9 words · the end of a sentence	0 -1 1 -1 0 -7 -1 -4 -1 0 0 -1
over 70 words · a credit	0 0 -1 -1 2 0 -1 0 0 0 1 -1
over 70 words · no sentence	-1 -1 0 -3 -9 -1 3 -1 0 -2 1 -1
over 70 words · the end of a sentence	0 -2 -1 0 -5 -2 1 -2 -1 -1 -1 1
# length × kind
0 words · symbols	5 -1 -4 -2 -5 -1 -7 0 -1 -1 0 3
1 words · byline	-3 -1 -1 4 -1 -3 -2 -2 -2 2 0 0
1 words · counter	1 -3 -2 -6 -4 -4 0 -4 -1 -1 0 1
1 words · credit	-6 -2 -3 -8 -7 6 -5 2 1 0 -1 0
1 words · date	-2 -4 -3 4 -7 -8 0 -4 1 2 1 -2
1 words · end	-2 0 0 2 0 0 -3 4 -2 -2 -2 4
1 words · item	2 -4 -2 -3 -1 -7 -2 -5 0 0 -1 0
1 words · link	1 0 0 -5 -3 -4 0 -1 1 -1 0 0
1 words · text	0 -2 -2 0 -1 -4 -1 1 0 1 -1 1
1 words · version	-4 0 0 4 0 -1 0 0 2 -1 0 -2
10 to 13 words · byline	-3 -4 -4 7 -5 -1 -2 -1 1 2 -2 -1
10 to 13 words · credit	2 -1 -2 -2 -4 2 -2 -2 0 -2 -1 1
10 to 13 words · date	-1 -4 -6 4 -6 -2 0 0 0 -1 0 0
10 to 13 words · item	0 -1 1 -2 -4 -3 0 -4 2 0 -2 -1
10 to 13 words · sign-off	-1 0 0 0 -2 -1 -1 2 -1 0 -1 2
10 to 13 words · text	0 0 0 -7 1 -7 0 -1 -1 0 0 0
14 to 18 words · date	-3 -2 -2 5 -5 0 -1 0 -1 2 -1 -1
14 to 18 words · item	0 -3 1 -7 -3 -1 1 -1 2 -2 -1 1
14 to 18 words · text	0 0 0 -4 0 -8 -1 -1 0 1 -1 0
19 to 25 words · item	-2 -2 0 -4 -1 -1 2 -2 0 -1 1 -1
19 to 25 words · sign-off	-3 0 0 -1 -2 0 -3 3 0 0 -2 2
19 to 25 words · text	0 -2 1 0 0 -7 0 -3 0 0 -1 0
2 words · counter	5 0 0 0 -1 0 -6 0 0 -2 1 -1
2 words · credit	-2 -3 -2 -5 -3 5 -5 2 1 -1 -2 1
2 words · date	1 -2 -2 1 -2 -1 -3 -2 1 -2 -2 0
2 words · item	1 -3 -4 0 -11 -2 0 -3 0 -1 -2 1
2 words · text	0 -3 -1 -1 -1 -5 1 -2 -1 0 0 1
2 words · version	-4 -1 0 4 -1 -1 -2 0 0 -2 -2 1
26 to 40 words · item	1 -1 1 -4 -6 -1 0 0 1 0 -1 1
26 to 40 words · text	-1 -1 1 0 1 -5 1 -2 0 0 0 1
3 words · byline	-4 -5 -3 5 -11 -11 -1 -1 -2 2 -2 -1
3 words · counter	4 -1 0 -3 -3 -1 -2 0 0 1 0 -1
3 words · credit	-4 -3 -2 0 -4 5 -6 -1 -1 -1 1 0
3 words · date	-1 -1 -4 1 -9 -2 0 -2 -1 0 0 -1
3 words · item	0 -4 -4 3 -5 -6 -1 -1 -1 1 -1 0
3 words · text	0 0 0 -4 2 -5 1 -7 0 0 0 0
3 words · version	-4 -3 0 4 -1 -1 -1 0 2 -2 -1 2
4 words · byline	-2 -2 -2 5 -7 -7 0 -2 -1 2 -1 1
4 words · credit	-3 -2 -1 -7 -10 4 1 -5 1 0 1 -3
4 words · date	-1 0 -4 2 -3 -10 0 -2 0 0 -1 2
4 words · item	2 -6 -4 -2 -10 -1 1 -2 0 0 -2 1
4 words · sign-off	0 0 0 -2 -1 0 -2 2 0 -2 -2 2
4 words · text	0 -3 -2 -2 1 -4 1 -2 0 0 0 0
41 to 70 words · item	0 -1 -2 -1 -4 0 0 0 1 -1 0 0
41 to 70 words · text	-1 -3 -1 -1 0 -5 1 -4 -1 0 0 0
5 to 6 words · byline	-2 -6 -4 5 -7 -7 -3 -2 -1 4 -2 -2
5 to 6 words · credit	-2 -1 -1 -3 -4 3 -2 2 -2 -2 2 0
5 to 6 words · date	0 -5 -2 1 1 -2 -1 -5 -1 -1 -1 2
5 to 6 words · item	0 -6 -6 0 -1 -7 0 -1 1 0 -4 0
5 to 6 words · sign-off	-4 -1 -1 3 -3 -1 -1 3 -1 1 -1 1
5 to 6 words · text	0 2 1 -3 0 -3 1 -5 0 0 0 -1
7 to 9 words · byline	-2 -3 -6 5 -7 -5 -1 -1 -1 0 0 -1
7 to 9 words · credit	-1 0 -3 -6 -6 2 -1 2 -2 0 0 1
7 to 9 words · date	1 -5 -2 2 -6 -1 -1 -4 -3 2 0 1
7 to 9 words · item	0 -2 -3 -1 -4 -5 1 1 0 0 1 -1
7 to 9 words · sign-off	-2 -1 0 -4 -3 -2 -4 4 -1 -3 -4 4
7 to 9 words · text	0 1 1 -5 2 0 0 -8 1 1 0 0
over 70 words · text	0 -3 -1 0 -4 -2 2 -2 0 -1 0 1
# length × gap above
0 words · no blank line	6 0 -3 -7 -5 -1 -5 -3 -1 0 1 0
0 words · one blank line	0 -2 -1 2 -2 -3 -4 3 -2 -3 0 2
0 words · two blank lines	-1 -1 0 2 0 0 -2 1 2 -2 -2 3
1 words · more blank lines	-5 -3 0 6 -2 -4 -4 -4 1 -4 -5 5
1 words · no blank line	0 -2 -1 0 0 -1 0 0 0 0 -1 1
1 words · one blank line	1 -5 -9 -1 -7 0 0 1 0 -1 2 -2
1 words · the end of the file	-3 -2 -1 4 -3 -4 0 0 2 -2 0 0
1 words · two blank lines	1 -2 -2 1 -6 -7 -4 -5 2 -1 -3 0
10 to 13 words · more blank lines	-6 5 -2 -3 -4 -1 -3 -2 0 4 -3 -4
10 to 13 words · no blank line	0 -5 0 0 1 -1 0 -2 0 -1 1 -1
10 to 13 words · one blank line	-1 -1 0 -2 0 -9 0 1 -1 -1 0 1
10 to 13 words · the end of the file	2 0 -4 -9 -7 -1 0 0 0 0 0 0
10 to 13 words · two blank lines	2 2 -5 -2 -1 -2 -2 -3 0 2 -2 0
14 to 18 words · more blank lines	-4 6 -2 -2 -6 0 -4 0 -1 4 -4 -2
14 to 18 words · no blank line	-2 -3 -3 2 1 -6 0 0 0 -1 1 -1
14 to 18 words · one blank line	0 -1 1 -2 0 -5 0 -3 0 -1 -1 1
14 to 18 words · the end of the file	3 -1 -3 -7 -7 0 0 0 1 -1 0 0
14 to 18 words · two blank lines	3 1 -4 -1 -1 0 -3 -1 1 1 -1 -2
19 to 25 words · more blank lines	-3 5 -1 0 -4 0 -3 0 0 4 -3 0
19 to 25 words · no blank line	-1 -4 1 -1 1 -4 -1 -2 0 0 0 -1
19 to 25 words · one blank line	-1 -2 0 0 -1 -5 1 0 -1 0 1 0
19 to 25 words · the end of the file	3 -1 -3 -2 -3 0 0 0 1 -1 0 0
19 to 25 words · two blank lines	2 0 -4 -4 -2 -1 0 -1 -1 1 0 1
2 words · more blank lines	-2 4 0 -1 -2 -1 -4 0 2 2 -4 1
2 words · no blank line	0 -4 -1 0 -1 -1 1 -1 0 0 0 0
2 words · one blank line	-1 -2 -4 0 -3 1 0 -1 -1 1 0 0
2 words · the end of the file	-1 1 -1 0 -2 -2 0 0 -1 1 0 0
2 words · two blank lines	2 -4 -3 0 -9 -1 0 -1 1 0 -1 -1
26 to 40 words · no blank line	0 -2 2 -1 0 -3 0 -1 0 1 0 0
26 to 40 words · one blank line	0 -1 1 0 1 -4 0 -4 0 -1 -2 2
26 to 40 words · two blank lines	0 1 0 -4 -1 0 0 -1 0 -1 2 -2
3 words · more blank lines	-2 3 0 -2 -1 -2 -4 0 2 2 -3 0
3 words · no blank line	0 -2 0 0 -1 0 -1 -3 0 1 0 0
3 words · one blank line	-3 -3 -4 1 1 0 0 -7 -1 0 0 0
3 words · the end of the file	2 0 -1 -3 1 -1 0 0 0 0 0 0
3 words · two blank lines	3 0 -1 -4 1 -4 -4 -1 0 -2 -1 -1
4 words · more blank lines	-2 4 0 -3 -3 -1 -3 -1 0 4 -3 -2
4 words · no blank line	0 -6 -1 0 -3 -1 0 -1 1 1 0 -1
4 words · one blank line	-2 -2 -4 -1 1 1 1 -3 -2 0 1 2
4 words · the end of the file	2 -1 0 -1 -2 -1 0 0 1 -1 0 0
4 words · two blank lines	1 0 1 0 1 -4 -3 -1 0 0 -3 1
41 to 70 words · no blank line	0 -3 -2 -1 2 -2 -1 -2 1 -1 0 -1
41 to 70 words · one blank line	-1 -1 -1 -1 -3 -3 2 -6 -1 0 0 0
41 to 70 words · two blank lines	2 -1 0 -1 -2 0 -1 0 -1 1 0 -1
5 to 6 words · more blank lines	-6 5 -1 0 -5 -3 -4 -1 0 4 -5 0
5 to 6 words · no blank line	0 -6 0 0 -2 -1 0 -1 -1 -1 0 1
5 to 6 words · one blank line	-2 0 -2 -1 2 1 0 1 0 0 -1 0
5 to 6 words · the end of the file	-1 0 -1 1 -6 -2 0 0 0 0 0 0
5 to 6 words · two blank lines	0 1 1 1 -3 0 -1 -3 0 2 -1 -1
7 to 9 words · more blank lines	-5 6 -1 -4 -4 -2 -4 -1 -1 5 -4 -3
7 to 9 words · no blank line	-1 -4 0 0 1 2 0 -1 0 1 0 0
7 to 9 words · one blank line	-1 -2 1 0 -1 -3 1 -2 0 0 0 0
7 to 9 words · the end of the file	1 1 -3 -7 -2 -2 0 0 -1 1 0 0
7 to 9 words · two blank lines	0 0 -4 -5 0 -3 1 -2 0 0 0 0
over 70 words · no blank line	-2 -1 -3 -4 0 -1 2 -1 0 -2 1 -1
over 70 words · one blank line	-1 -2 0 1 -5 -1 2 -2 0 0 0 0
over 70 words · two blank lines	1 0 -3 -1 -2 0 1 0 -1 0 0 0
# length × gap below
0 words · no blank line	4 -2 -3 -2 -4 0 -6 -3 -1 -2 2 0
0 words · one blank line	5 1 -1 -5 -3 -4 -4 3 -2 1 1 0
0 words · the end of the file	3 0 0 -1 0 0 -1 -3 -1 0 -1 2
0 words · two blank lines	0 -1 0 2 0 -1 -2 2 1 -1 -3 4
1 words · more blank lines	-5 0 0 -4 -1 -2 0 3 -1 -4 0 2
1 words · no blank line	0 -2 -1 0 -1 -1 0 -4 0 0 -1 1
1 words · one blank line	0 -5 -10 -1 -4 -1 0 0 -1 -1 1 -1
1 words · the end of the file	-2 0 0 -8 -5 -5 -2 5 -5 -3 -2 5
1 words · two blank lines	2 -1 -2 -5 -4 -5 -1 3 1 0 -1 0
10 to 13 words · more blank lines	-6 -1 -1 -2 -1 0 3 2 -2 -3 2 -1
10 to 13 words · no blank line	0 -3 0 0 1 -1 -1 -3 -1 1 0 0
10 to 13 words · one blank line	-1 1 0 -1 -1 -8 0 -1 0 0 0 0
10 to 13 words · the end of the file	-2 0 0 -6 0 -1 3 -3 -5 -2 3 0
10 to 13 words · two blank lines	2 -1 -2 -7 -2 -1 -1 0 0 2 0 0
14 to 18 words · more blank lines	-6 -1 -3 -3 -5 0 7 -2 -5 -4 7 -5
14 to 18 words · no blank line	-2 -2 0 -1 1 -5 0 0 0 0 0 -1
14 to 18 words · one blank line	0 0 -1 -1 0 -6 0 -4 0 -1 -1 1
14 to 18 words · the end of the file	0 0 -1 -4 -4 0 1 -1 -6 -1 1 1
14 to 18 words · two blank lines	3 -2 1 -1 -3 0 -3 -1 0 -1 -1 0
19 to 25 words · more blank lines	-5 0 -4 -1 0 0 5 -1 -3 -4 4 -1
19 to 25 words · no blank line	1 -3 0 0 -1 -4 -1 -2 0 0 -2 0
19 to 25 words · one blank line	-2 0 1 -1 1 -6 1 -2 0 0 2 0
19 to 25 words · the end of the file	2 0 -1 -3 -3 0 -1 0 -2 -1 -1 2
19 to 25 words · two blank lines	1 -2 -3 -2 -1 0 1 1 1 -1 0 -1
2 words · more blank lines	-5 0 0 -3 -1 -1 5 1 -3 -4 5 -3
2 words · no blank line	1 -3 -1 0 -2 -2 0 -1 0 0 -1 0
2 words · one blank line	0 -1 -4 -2 -2 1 0 -2 -1 1 0 0
2 words · the end of the file	3 0 0 -4 -4 -3 -2 2 -5 -1 -2 5
2 words · two blank lines	4 -3 -2 -2 -7 -2 -3 -1 1 0 0 -1
26 to 40 words · more blank lines	-5 0 -3 -1 -5 0 6 -1 -4 -2 5 -5
26 to 40 words · no blank line	1 -1 1 -1 2 -2 -1 0 1 0 -1 1
26 to 40 words · one blank line	-1 0 1 0 -1 -4 1 -7 1 0 -1 1
26 to 40 words · the end of the file	-2 0 -2 0 -4 0 2 0 -2 -1 2 0
26 to 40 words · two blank lines	0 0 0 0 -1 0 0 -2 1 0 0 -2
3 words · no blank line	0 -3 -1 0 1 0 -1 -4 0 0 -1 0
3 words · one blank line	-3 1 -3 0 -1 0 0 -11 -1 1 0 0
3 words · the end of the file	-1 0 0 3 -6 -4 2 -1 -1 -2 2 1
3 words · two blank lines	2 0 -1 -2 0 -2 -4 -1 1 0 -2 -1
4 words · more blank lines	-5 0 0 -2 -4 -2 6 -1 -3 -5 6 -1
4 words · no blank line	0 -5 -1 0 0 -3 0 -2 0 1 0 0
4 words · one blank line	-2 -1 -4 -1 -1 2 1 -1 0 0 1 0
4 words · the end of the file	-1 0 0 1 0 -3 2 -8 -3 -2 2 0
4 words · two blank lines	3 0 -3 0 -7 -4 -3 -1 0 1 -3 1
41 to 70 words · more blank lines	-3 0 -1 -1 -2 0 4 0 -1 -1 3 -3
41 to 70 words · no blank line	0 -2 -1 0 1 -2 -1 -2 1 0 0 0
41 to 70 words · one blank line	-1 -2 -1 -1 -3 -4 2 -6 -1 -1 0 0
41 to 70 words · the end of the file	1 0 -1 -3 -2 0 -1 -2 1 -1 -1 0
41 to 70 words · two blank lines	-2 -1 0 -2 -4 0 2 -1 -1 0 2 -2
5 to 6 words · more blank lines	-7 -2 -1 -6 -6 -4 7 2 -5 -4 6 -3
5 to 6 words · no blank line	-1 -3 1 0 3 -2 0 -4 -1 1 1 0
5 to 6 words · one blank line	-1 1 -2 -1 -2 1 0 -1 1 -1 -2 1
5 to 6 words · the end of the file	0 0 0 -10 -8 -4 3 0 -4 -3 3 1
5 to 6 words · two blank lines	2 0 -4 -2 -7 -4 -2 2 0 0 -1 -1
7 to 9 words · more blank lines	-6 -2 -2 -4 -4 -1 7 1 -5 -6 6 -1
7 to 9 words · no blank line	-1 -2 -3 -1 1 2 1 -3 0 1 0 0
7 to 9 words · one blank line	-1 2 3 -1 -1 -2 0 2 0 1 -1 0
7 to 9 words · the end of the file	2 -1 -1 -8 -8 -4 3 -4 -5 -2 3 1
7 to 9 words · two blank lines	4 -3 -6 1 -3 -4 -3 -1 0 1 -2 0
over 70 words · more blank lines	-2 0 0 0 -1 0 2 0 0 0 2 -2
over 70 words · no blank line	-1 -1 -3 -3 -2 -1 2 -1 1 -2 1 -1
over 70 words · one blank line	-1 -2 0 1 -3 -2 2 -2 0 0 0 0
over 70 words · the end of the file	-2 0 0 -1 -1 0 3 -1 -1 0 3 -2
over 70 words · two blank lines	-1 0 1 -1 -2 0 1 0 -1 1 0 0
# gap above × gap below
more blank lines · no blank line	-6 5 -3 1 -6 -4 -5 -3 2 3 -5 2
more blank lines · one blank line	-8 6 -4 2 -6 -6 -5 -5 0 5 -5 -4
no blank line · more blank lines	-10 -3 -4 -8 -9 -5 9 2 -8 -8 8 -2
no blank line · no blank line	0 -3 0 0 -2 -1 1 -2 0 0 0 0
no blank line · one blank line	1 -8 -2 -1 4 2 -3 1 0 0 0 0
no blank line · the end of the file	1 -1 -3 -13 -7 -9 3 0 -9 -4 3 6
no blank line · two blank lines	1 -2 -4 -1 0 -3 -1 2 1 -2 0 0
one blank line · more blank lines	-11 -4 -5 -5 -5 -5 10 3 -7 -10 9 -2
one blank line · no blank line	2 -8 -3 1 7 -3 -3 -11 0 1 1 1
one blank line · one blank line	0 -1 2 -1 -2 1 1 -1 0 -1 0 0
one blank line · the end of the file	-2 -1 -4 0 -5 -9 3 2 -6 -8 3 2
one blank line · two blank lines	1 -1 0 1 -7 -6 -1 2 -1 4 -2 1
the end of the file · no blank line	1 -1 -5 2 -8 -5 0 0 1 -1 0 0
the end of the file · one blank line	2 -1 -9 -1 -6 -8 0 0 1 -1 0 0
the end of the file · two blank lines	4 0 0 -4 -1 0 0 0 0 0 0 0
two blank lines · no blank line	0 -1 -1 0 1 -3 -2 -4 2 -1 -2 1
two blank lines · one blank line	-1 2 -3 3 -4 -3 0 -6 1 1 -1 -1
two blank lines · the end of the file	3 0 0 -3 -1 0 0 -1 1 0 0 -1
two blank lines · two blank lines	5 -1 -5 -5 -4 -5 -3 -2 1 0 -1 -1
# gap above against those around × size × close
as usual · 0 to 1 words · a credit	-1 -1 -1 0 -2 -1 -1 3 1 0 -2 1
as usual · 0 to 1 words · no sentence	0 -2 -2 0 -1 0 -1 0 0 1 -1 0
as usual · 0 to 1 words · the end of a sentence	0 0 -2 -2 0 -5 1 -2 0 0 0 -2
as usual · 14 to 18 words · a credit	1 -2 0 -4 1 -1 -4 0 0 1 -2 1
as usual · 14 to 18 words · no sentence	0 -1 0 -3 -1 -5 -1 -7 -2 -2 1 1
as usual · 14 to 18 words · the end of a sentence	-1 -6 1 -3 -3 -4 2 1 1 0 -1 0
as usual · 19 to 25 words · a credit	2 -3 -4 -4 2 -2 -4 -3 0 0 -1 1
as usual · 19 to 25 words · no sentence	0 1 2 0 -2 -4 -1 0 -1 1 -1 0
as usual · 19 to 25 words · the end of a sentence	-1 -6 0 -2 -3 -4 2 -1 1 -1 0 0
as usual · 2 to 3 words · a credit	-3 -4 -3 -4 -4 5 -4 -2 1 -1 0 0
as usual · 2 to 3 words · no sentence	0 -3 -2 0 0 -4 0 -1 0 1 -1 0
as usual · 2 to 3 words · the end of a sentence	-1 -2 1 -4 1 0 0 -1 0 -1 1 -1
as usual · 4 to 6 words · a credit	-3 -2 -3 -3 2 3 -2 1 -2 0 1 -1
as usual · 4 to 6 words · no sentence	0 -3 -2 -1 -2 -5 1 -3 0 0 0 0
as usual · 4 to 6 words · the end of a sentence	0 -3 -9 -1 2 -11 0 0 -1 1 -1 1
as usual · 7 to 13 words · a credit	-1 -4 -8 -2 2 0 -1 3 0 1 0 0
as usual · 7 to 13 words · no sentence	1 -3 -2 0 0 -1 0 -5 0 -1 0 0
as usual · 7 to 13 words · the end of a sentence	-1 -4 1 -2 0 -7 1 0 0 0 0 0
as usual · over 25 words · a credit	1 -3 -3 -5 2 -2 -3 -2 0 2 -1 0
as usual · over 25 words · no sentence	0 -1 -2 -2 2 -4 0 -3 0 -2 0 -1
as usual · over 25 words · the end of a sentence	-1 -5 1 0 -3 -3 3 -2 0 0 0 0
far wider · 0 to 1 words · no sentence	-1 -3 -2 4 -5 -6 -4 -3 0 -2 -4 4
far wider · 14 to 18 words · no sentence	-3 5 -2 0 -6 0 -4 0 2 4 -4 -3
far wider · 14 to 18 words · the end of a sentence	-2 4 -2 -1 0 0 -3 0 0 3 -3 -1
far wider · 19 to 25 words · no sentence	1 4 -1 -1 -4 0 -3 0 1 3 -4 -1
far wider · 2 to 3 words · no sentence	-1 4 -2 -1 -4 -4 -5 -1 1 2 -4 0
far wider · 4 to 6 words · no sentence	-4 5 0 1 -2 -5 -5 -2 1 3 -5 0
far wider · 4 to 6 words · the end of a sentence	0 3 0 -3 -3 -1 -3 -1 -1 3 -3 0
far wider · 7 to 13 words · no sentence	-5 6 -5 -8 -4 -2 -3 -2 -2 5 -3 -4
far wider · 7 to 13 words · the end of a sentence	-1 4 -2 -3 -3 -1 -4 -1 2 2 -4 -1
far wider · over 25 words · no sentence	2 2 -2 -1 -3 0 -3 0 -1 2 -2 1
far wider · over 25 words · the end of a sentence	-1 0 0 -1 -1 0 2 0 0 -2 2 -1
narrower · 0 to 1 words · no sentence	0 -5 -9 -1 -7 -1 0 0 0 1 -1 0
narrower · 0 to 1 words · the end of a sentence	-1 0 -1 -5 2 -3 1 -3 -1 2 0 0
narrower · 14 to 18 words · a credit	-6 -1 -3 -2 5 -1 -1 0 -1 0 1 -1
narrower · 14 to 18 words · no sentence	0 -2 -4 4 -3 -2 0 0 0 1 0 -1
narrower · 14 to 18 words · the end of a sentence	0 -1 -4 2 2 -1 -3 -3 -1 -1 0 0
narrower · 19 to 25 words · a credit	-3 -2 -2 -1 2 -1 -1 0 -2 0 1 -3
narrower · 19 to 25 words · no sentence	0 1 -6 1 1 -1 -2 1 3 1 -2 0
narrower · 19 to 25 words · the end of a sentence	-1 -1 2 1 0 -1 -1 -3 0 -1 2 -2
narrower · 2 to 3 words · a credit	0 -1 -1 -4 1 1 -3 -1 1 -1 1 -2
narrower · 2 to 3 words · no sentence	1 -7 -2 0 -5 -3 -2 -3 -1 1 0 0
narrower · 2 to 3 words · the end of a sentence	-1 0 -2 -1 -1 -4 1 1 0 0 -1 1
narrower · 4 to 6 words · a credit	-1 -1 -2 -3 -2 3 -2 0 0 3 -3 -1
narrower · 4 to 6 words · no sentence	0 -4 0 0 -1 -2 -1 0 0 0 -2 0
narrower · 4 to 6 words · the end of a sentence	0 -2 2 0 -2 -7 -1 -4 0 -2 0 0
narrower · 7 to 13 words · a credit	-2 0 -3 -4 3 2 -4 -3 1 0 0 -1
narrower · 7 to 13 words · no sentence	1 -6 -4 2 -1 -2 0 2 0 -1 1 -1
narrower · 7 to 13 words · the end of a sentence	0 0 3 -1 -1 -2 -2 -6 0 0 -2 2
narrower · over 25 words · a credit	-4 -1 0 -1 3 -1 -1 0 0 0 1 -2
narrower · over 25 words · no sentence	1 0 -5 2 2 -1 -4 -1 -1 1 -2 2
narrower · over 25 words · the end of a sentence	2 -1 1 -8 -1 -1 -2 -3 2 0 -1 1
wider · 0 to 1 words · no sentence	0 -3 -5 0 -3 -4 -1 2 0 -1 0 0
wider · 0 to 1 words · the end of a sentence	1 -1 0 -3 -1 -1 0 0 2 -2 -1 -2
wider · 14 to 18 words · a credit	-1 1 -3 -2 0 0 -2 0 -1 2 -1 -1
wider · 14 to 18 words · no sentence	-2 4 -1 0 -4 -1 0 -1 0 2 0 -2
wider · 14 to 18 words · the end of a sentence	0 -3 0 -5 0 0 1 -2 0 0 0 -1
wider · 19 to 25 words · a credit	-2 -1 -2 -2 2 0 -1 0 0 1 -1 -1
wider · 19 to 25 words · no sentence	1 -1 0 -6 -4 0 3 -1 1 -1 1 -1
wider · 19 to 25 words · the end of a sentence	-1 -1 0 0 -2 -1 2 -4 -1 0 2 0
wider · 2 to 3 words · a credit	1 0 0 0 -3 1 -4 0 1 0 -3 2
wider · 2 to 3 words · no sentence	1 -1 -10 0 -3 -10 -1 0 -1 -1 0 1
wider · 2 to 3 words · the end of a sentence	1 0 -3 -1 -5 -2 0 -1 0 0 0 1
wider · 4 to 6 words · a credit	-2 0 -1 0 1 -4 0 0 -2 2 -1 0
wider · 4 to 6 words · no sentence	-1 1 -2 -1 0 -3 -1 -1 0 1 -1 0
wider · 4 to 6 words · the end of a sentence	0 0 1 -3 0 -4 0 -2 -2 2 -1 1
wider · 7 to 13 words · a credit	2 -2 -1 -3 1 -4 -2 2 -1 0 0 1
wider · 7 to 13 words · no sentence	-1 3 1 -2 -4 -1 2 -4 -1 1 0 1
wider · 7 to 13 words · the end of a sentence	1 0 1 -2 0 -3 -2 -2 -1 0 -1 2
wider · over 25 words · a credit	0 -1 -2 -1 1 0 -2 0 0 0 -2 1
wider · over 25 words · no sentence	-3 1 2 -6 1 -1 -1 -1 -1 2 -1 0
wider · over 25 words · the end of a sentence	0 -3 -2 0 -3 -1 0 -2 0 -3 0 0
# gap above against those around × capitals × size
as usual · a capital at its start only · 0 to 1 words	-1 -3 -1 -3 -4 -5 0 2 -3 2 0 0
as usual · a capital at its start only · 14 to 18 words	-1 -4 1 -5 -3 -1 1 2 0 -2 -1 2
as usual · a capital at its start only · 19 to 25 words	-4 -4 1 -7 -2 -1 3 -1 -1 1 0 0
as usual · a capital at its start only · 2 to 3 words	1 -1 0 -2 -2 -7 0 0 -1 0 0 0
as usual · a capital at its start only · 4 to 6 words	-1 -4 -1 -4 -2 -14 2 -3 2 1 1 -1
as usual · a capital at its start only · 7 to 13 words	-3 -2 1 -6 -1 -8 2 -6 -2 -1 1 0
as usual · a capital at its start only · over 25 words	-4 -1 1 0 -10 -1 4 -1 -1 -1 2 -2
as usual · a capital on each word · 0 to 1 words	-1 -6 -7 -1 -3 -1 3 -4 0 1 0 0
as usual · a capital on each word · 14 to 18 words	-1 1 -3 -4 0 -1 0 -1 0 -1 2 0
as usual · a capital on each word · 19 to 25 words	1 -2 -4 1 -7 0 1 -1 0 0 1 -2
as usual · a capital on each word · 2 to 3 words	-1 -7 -5 -1 0 1 0 -4 1 0 -1 -1
as usual · a capital on each word · 4 to 6 words	-2 -4 -11 1 -3 3 0 -1 -1 0 1 -1
as usual · a capital on each word · 7 to 13 words	0 -2 -3 1 -3 -2 1 -4 -1 0 -1 -1
as usual · a capital on each word · over 25 words	0 -2 -1 -4 -1 -1 2 -1 0 -2 2 -2
as usual · capitals throughout · 0 to 1 words	1 -2 -2 -1 -2 1 -1 1 0 1 0 0
as usual · capitals throughout · 19 to 25 words	2 -2 -3 -3 2 0 -3 0 1 1 -3 0
as usual · capitals throughout · 2 to 3 words	-1 -3 1 1 -6 -1 2 -2 0 -1 -1 1
as usual · capitals throughout · 4 to 6 words	0 -2 1 1 -6 -2 0 -2 0 -2 -1 2
as usual · capitals throughout · 7 to 13 words	-1 0 -5 -6 -2 -3 2 0 -3 -1 1 1
as usual · capitals throughout · over 25 words	-1 0 -1 -1 -3 -1 1 -1 0 -2 1 -1
as usual · mostly capitals · 0 to 1 words	-1 0 0 -3 -1 2 -2 0 -2 2 -1 1
as usual · mostly capitals · 14 to 18 words	1 -1 -3 1 -2 -3 -1 0 -1 -1 0 1
as usual · mostly capitals · 19 to 25 words	1 0 0 0 0 -3 -3 3 0 0 -1 1
as usual · mostly capitals · 2 to 3 words	2 -1 -2 -3 -2 -2 0 -4 0 1 0 0
as usual · mostly capitals · 4 to 6 words	-1 -1 -6 -1 0 0 0 2 -1 0 1 0
as usual · mostly capitals · 7 to 13 words	-1 -1 -2 0 0 2 -1 1 0 0 -1 -1
as usual · mostly capitals · over 25 words	1 -1 -3 -2 3 -2 -3 -2 -1 1 -1 0
as usual · no capitals · 0 to 1 words	1 -4 -3 -3 -2 -2 0 4 0 -1 0 1
as usual · no capitals · 19 to 25 words	-1 0 0 0 0 0 0 2 -1 -1 0 1
as usual · no capitals · 2 to 3 words	-1 -6 0 -1 -4 0 1 -3 0 -2 0 0
as usual · no capitals · 4 to 6 words	-3 -6 -4 0 4 -8 0 -5 1 -3 0 0
as usual · no capitals · 7 to 13 words	-1 -4 -3 -2 1 -4 0 -4 0 -2 0 -1
as usual · no capitals · over 25 words	0 0 -1 -2 3 0 -2 0 0 0 -2 1
as usual · no letters with case · 0 to 1 words	1 -1 -1 -1 -1 -2 -1 -2 0 -1 0 1
as usual · no letters with case · 14 to 18 words	0 -4 -2 -4 1 -1 0 -1 0 1 0 0
as usual · no letters with case · 19 to 25 words	-1 -3 0 -3 1 -1 0 -3 -1 -1 1 0
as usual · no letters with case · 2 to 3 words	1 -1 -1 -1 -3 -2 0 -1 -1 1 0 1
as usual · no letters with case · 4 to 6 words	1 0 0 -2 -7 -3 1 -2 0 0 0 1
as usual · no letters with case · 7 to 13 words	0 0 -2 -2 0 -2 0 0 1 -3 0 0
as usual · no letters with case · over 25 words	-3 1 -1 1 -2 -1 2 -1 0 -1 1 -1
as usual · some capitals · 0 to 1 words	3 -1 0 0 -2 -3 -3 -2 1 -1 0 -1
as usual · some capitals · 14 to 18 words	-1 -4 1 -4 0 -5 1 -11 0 0 1 -1
as usual · some capitals · 19 to 25 words	-1 -1 0 -3 -2 -5 2 -9 0 -1 0 0
as usual · some capitals · 2 to 3 words	-2 -1 -1 -1 -2 2 -1 -3 1 -1 0 -1
as usual · some capitals · 4 to 6 words	-1 -2 -4 0 -1 -3 1 -2 1 -2 0 -1
as usual · some capitals · 7 to 13 words	0 -3 0 -2 0 -17 1 -1 -2 0 1 1
as usual · some capitals · over 25 words	0 -5 1 -1 -1 -3 2 -2 0 0 -1 1
far wider · a capital at its start only · 2 to 3 words	-1 3 0 0 -3 -1 -2 0 2 0 -2 0
far wider · a capital at its start only · 4 to 6 words	-1 2 0 1 -3 -1 -3 -1 0 1 -3 0
far wider · a capital at its start only · 7 to 13 words	0 2 -1 -1 -3 0 -1 0 1 1 -2 -1
far wider · a capital on each word · 0 to 1 words	1 -2 -1 0 -2 -3 -3 -2 -1 0 -1 2
far wider · a capital on each word · 2 to 3 words	-1 3 -1 -1 -4 -3 -3 0 0 3 -3 -1
far wider · a capital on each word · 4 to 6 words	-2 0 2 1 -3 -1 -3 0 2 0 -2 -2
far wider · a capital on each word · 7 to 13 words	-1 2 -1 -2 -2 0 -2 0 -2 3 -2 -2
far wider · capitals throughout · 0 to 1 words	-4 -3 -1 5 -2 -4 -2 -4 1 -4 -3 4
far wider · capitals throughout · 2 to 3 words	-1 -1 0 2 -1 -2 -2 0 2 -2 -2 2
far wider · mostly capitals · 14 to 18 words	0 2 -1 -1 -3 0 -2 0 2 1 -2 -1
far wider · mostly capitals · 2 to 3 words	2 1 0 -3 -1 -1 -2 0 0 1 -1 0
far wider · mostly capitals · 4 to 6 words	-2 4 -2 -1 -1 -3 -3 -1 0 4 -4 -1
far wider · mostly capitals · 7 to 13 words	-4 5 -3 -5 -4 -2 -2 -2 1 3 -2 -4
far wider · no capitals · 0 to 1 words	2 0 0 -4 0 0 -1 0 -2 1 -1 1
far wider · no letters with case · 0 to 1 words	3 -1 0 -1 0 -1 -2 0 1 -2 -3 3
far wider · some capitals · 14 to 18 words	-1 4 -3 -2 -1 0 -3 0 1 3 -3 -2
far wider · some capitals · 19 to 25 words	1 3 -2 -1 -4 0 -2 0 1 1 -2 0
far wider · some capitals · 4 to 6 words	-3 4 -1 -3 -1 -2 -3 -1 0 3 -3 0
far wider · some capitals · 7 to 13 words	-3 5 -3 -5 -4 -1 -4 -1 1 4 -4 -2
far wider · some capitals · over 25 words	0 2 0 -1 -5 0 0 0 0 1 1 -1
narrower · a capital at its start only · 0 to 1 words	0 0 0 -4 -1 1 0 0 -1 1 -1 1
narrower · a capital at its start only · 14 to 18 words	-3 1 1 2 -1 0 0 -1 -1 1 0 1
narrower · a capital at its start only · 19 to 25 words	-1 0 3 -1 0 0 -3 -1 1 1 -2 -1
narrower · a capital at its start only · 2 to 3 words	1 -5 -5 -2 -2 -3 -1 -2 -2 2 -3 2
narrower · a capital at its start only · 4 to 6 words	1 -5 0 -3 0 -5 -1 -4 0 0 0 0
narrower · a capital at its start only · 7 to 13 words	-1 -3 4 3 -4 -1 -1 -4 0 2 -2 0
narrower · a capital at its start only · over 25 words	0 0 2 0 2 0 -3 0 0 3 -2 -1
narrower · a capital on each word · 0 to 1 words	2 -7 -5 -2 -3 0 -1 -8 1 -1 -1 1
narrower · a capital on each word · 14 to 18 words	-1 -1 0 -1 -4 0 2 0 0 -2 1 -1
narrower · a capital on each word · 2 to 3 words	0 -5 -7 2 -10 2 -3 -4 0 -1 -1 0
narrower · a capital on each word · 4 to 6 words	2 -2 -6 -2 0 2 -3 1 2 0 -2 1
narrower · a capital on each word · 7 to 13 words	1 -3 -5 4 -3 1 -2 -1 0 -1 -2 1
narrower · capitals throughout · 0 to 1 words	4 -1 -2 -5 -9 0 -1 -1 2 0 -2 -2
narrower · capitals throughout · 2 to 3 words	-1 -2 -3 -1 -1 -6 0 -1 -1 1 1 -2
narrower · capitals throughout · 4 to 6 words	-4 0 -2 3 -4 2 1 -1 -2 3 2 -2
narrower · mostly capitals · 14 to 18 words	-2 -2 -5 -4 4 -1 0 -1 0 -1 3 -3
narrower · mostly capitals · 19 to 25 words	-1 0 0 0 -1 -1 0 0 0 1 0 -2
narrower · mostly capitals · 2 to 3 words	0 -5 -3 -3 0 -1 0 -1 1 -2 -1 -1
narrower · mostly capitals · 4 to 6 words	1 -3 1 1 -3 0 -1 0 -1 0 1 -1
narrower · mostly capitals · 7 to 13 words	3 -3 -3 -5 0 2 -3 2 1 -4 2 0
narrower · mostly capitals · over 25 words	-3 1 0 1 -2 0 2 0 0 0 2 -3
narrower · no capitals · 0 to 1 words	-1 -2 -2 -1 -3 -5 1 1 -1 0 0 1
narrower · no capitals · 2 to 3 words	-1 0 -2 -2 -2 -7 1 1 -1 1 0 -1
narrower · no capitals · 4 to 6 words	0 0 -2 1 -6 -3 0 -3 2 2 -3 1
narrower · no capitals · 7 to 13 words	-3 -2 -1 -2 -2 -1 3 -1 -2 0 2 -3
narrower · no letters with case · 0 to 1 words	-1 -3 -4 1 -1 -8 0 -4 -2 3 0 -1
narrower · no letters with case · 14 to 18 words	-1 -2 -1 -3 -2 -1 2 0 -1 -3 0 2
narrower · no letters with case · 2 to 3 words	3 -2 1 -1 -2 -5 -2 -1 0 1 -1 0
narrower · no letters with case · 4 to 6 words	-2 -2 3 -6 0 -2 2 -2 0 1 0 0
narrower · no letters with case · 7 to 13 words	0 -2 1 -6 -1 -3 1 -1 0 0 -1 1
narrower · some capitals · 14 to 18 words	2 -3 -6 4 1 -2 -6 -2 1 1 -3 1
narrower · some capitals · 19 to 25 words	0 -1 -1 1 3 -1 -3 -3 1 -1 1 -2
narrower · some capitals · 2 to 3 words	2 1 -1 -3 -5 -4 0 0 -3 -1 1 0
narrower · some capitals · 4 to 6 words	-1 0 -3 0 -3 -4 1 -5 1 -2 0 0
narrower · some capitals · 7 to 13 words	-1 -3 0 1 1 -9 -1 -7 0 2 0 -3
narrower · some capitals · over 25 words	2 -2 -1 -2 2 -2 -3 -3 1 -1 0 0
wider · a capital at its start only · 0 to 1 words	2 0 0 -2 0 0 0 0 0 -1 0 1
wider · a capital at its start only · 14 to 18 words	-2 1 -2 1 -1 0 2 -1 -2 2 1 0
wider · a capital at its start only · 19 to 25 words	-2 0 1 -1 -2 0 1 0 -1 1 -1 -1
wider · a capital at its start only · 2 to 3 words	2 2 -4 -5 -1 -5 0 2 -1 0 -2 2
wider · a capital at its start only · 4 to 6 words	1 0 -4 0 -4 -4 -2 -2 0 -2 1 0
wider · a capital at its start only · 7 to 13 words	1 1 2 -8 -3 -2 -2 -4 -3 1 -1 2
wider · a capital at its start only · over 25 words	0 -1 2 -1 -2 0 0 0 0 -1 -1 1
wider · a capital on each word · 0 to 1 words	1 -1 -3 -3 -1 -3 2 -5 0 -1 2 0
wider · a capital on each word · 14 to 18 words	-1 2 -2 1 -1 0 -3 0 0 3 -2 -1
wider · a capital on each word · 2 to 3 words	1 -1 -6 0 -6 -4 1 -3 -1 -1 0 1
wider · a capital on each word · 4 to 6 words	0 -3 -3 0 0 -1 0 0 1 -1 -2 1
wider · a capital on each word · 7 to 13 words	0 -1 -6 -3 -1 -2 3 -2 -2 0 2 1
wider · capitals throughout · 0 to 1 words	-3 -2 -1 4 -5 -2 1 -4 2 -4 0 -2
wider · capitals throughout · 2 to 3 words	1 -3 -1 1 0 -2 -3 -3 1 -2 0 0
wider · capitals throughout · 4 to 6 words	2 -1 -1 0 0 -1 -4 0 -1 -2 2 1
wider · capitals throughout · 7 to 13 words	-2 0 1 -2 1 -1 -1 0 0 -1 1 -1
wider · mostly capitals · 14 to 18 words	0 0 0 0 -1 0 -1 0 2 0 -1 -1
wider · mostly capitals · 19 to 25 words	1 -1 -2 -2 0 0 -2 -1 -1 0 0 0
wider · mostly capitals · 2 to 3 words	2 -1 -2 -3 -1 -3 -2 -1 0 1 1 -1
wider · mostly capitals · 4 to 6 words	-1 1 0 -3 2 -4 1 0 0 2 -2 -1
wider · mostly capitals · 7 to 13 words	-1 2 -3 1 -1 -6 1 1 0 -1 0 0
wider · mostly capitals · over 25 words	-1 0 -3 1 1 0 1 -1 -2 -2 2 1
wider · no capitals · 0 to 1 words	0 -1 -1 -1 -3 1 -1 4 1 0 -2 1
wider · no capitals · 2 to 3 words	1 -3 -1 -1 -5 0 0 -1 -1 0 0 1
wider · no capitals · 4 to 6 words	-4 -2 -1 0 4 -1 0 -1 -1 -1 1 1
wider · no capitals · 7 to 13 words	-1 -1 -2 1 1 -1 1 0 -2 2 1 0
wider · no letters with case · 0 to 1 words	2 -3 -2 1 -4 -3 -3 4 -2 2 -2 3
wider · no letters with case · 14 to 18 words	0 3 -2 -2 -3 0 -1 0 0 2 -2 1
wider · no letters with case · 2 to 3 words	0 -2 -1 2 -4 -2 -3 0 -2 1 -1 2
wider · no letters with case · 4 to 6 words	0 -3 0 2 -4 -2 -1 -2 -1 2 -2 1
wider · no letters with case · 7 to 13 words	3 -2 -3 -4 -4 0 -1 -1 1 0 -1 1
wider · some capitals · 14 to 18 words	-1 2 0 -5 0 -1 0 -2 0 1 0 -2
wider · some capitals · 19 to 25 words	-1 -2 0 -1 -2 -1 2 -3 0 -1 2 -1
wider · some capitals · 2 to 3 words	-2 -1 0 1 -3 -1 2 0 2 -2 2 -2
wider · some capitals · 4 to 6 words	-1 4 -5 -6 -5 0 0 -4 -2 3 -2 0
wider · some capitals · 7 to 13 words	-2 2 1 -4 -3 1 2 -1 0 -1 1 -1
wider · some capitals · over 25 words	-1 -2 1 -3 -1 -1 0 -2 0 -1 0 0
# gap above against those around × size 1 below × close 1 below
as usual · 0 to 1 words · a credit	0 0 -1 -2 -1 -1 0 3 1 -2 0 0
as usual · 0 to 1 words · no sentence	0 -3 0 0 -1 -1 0 0 0 0 0 -1
as usual · 0 to 1 words · the end of a sentence	1 -4 0 1 -7 -4 0 -2 0 0 0 -2
as usual · 14 to 18 words · a credit	2 -2 -2 -4 1 -3 -2 -1 0 0 0 0
as usual · 14 to 18 words · no sentence	1 -1 -2 -3 -1 -3 0 -2 -1 -1 0 1
as usual · 14 to 18 words · the end of a sentence	0 -3 0 -1 -2 1 0 -3 1 0 -1 0
as usual · 19 to 25 words · a credit	3 -2 -2 -4 1 -4 -4 -1 -1 -1 -1 1
as usual · 19 to 25 words · no sentence	-2 0 0 -2 0 -2 2 0 -1 0 0 -1
as usual · 19 to 25 words · the end of a sentence	1 -1 -1 -2 -3 -3 0 -3 0 -1 -1 1
as usual · 2 to 3 words · a credit	-1 -3 -4 -3 5 -1 -4 -2 0 0 1 -1
as usual · 2 to 3 words · no sentence	-1 -4 0 0 0 -1 1 0 0 0 0 0
as usual · 2 to 3 words · the end of a sentence	-1 -3 1 -2 0 0 1 -2 0 -2 1 -1
as usual · 4 to 6 words · a credit	-4 1 -2 -5 6 -2 -2 -5 -3 2 2 -3
as usual · 4 to 6 words · no sentence	0 -3 -1 0 -2 0 1 -4 0 -1 0 1
as usual · 4 to 6 words · the end of a sentence	1 -3 -4 -2 0 -7 -1 -2 0 0 -1 1
as usual · 7 to 13 words · a credit	1 -1 -4 -3 1 -7 -1 -4 -2 0 1 -1
as usual · 7 to 13 words · no sentence	1 -1 -3 0 -1 -1 0 -1 0 -1 0 0
as usual · 7 to 13 words · the end of a sentence	0 -2 0 -3 -1 -1 1 -1 0 0 0 -1
as usual · over 25 words · a credit	1 -1 -3 -3 1 -7 0 -3 -1 -1 2 -2
as usual · over 25 words · no sentence	0 -2 0 -4 -3 -1 1 0 1 -2 -1 1
as usual · over 25 words · the end of a sentence	-1 -5 -1 -1 -2 -1 2 -1 0 1 -1 0
far wider · 0 to 1 words · no sentence	-1 5 0 -6 -4 -3 -1 -1 1 2 -2 0
far wider · 14 to 18 words · a credit	-2 3 -1 0 -3 -1 -2 0 -2 2 -2 1
far wider · 14 to 18 words · no sentence	-3 0 -1 3 -3 -2 -3 -1 3 -1 -3 -1
far wider · 14 to 18 words · the end of a sentence	-2 2 0 0 -2 -1 -2 -1 0 2 -2 0
far wider · 19 to 25 words · a credit	-1 2 0 -1 -1 0 -1 0 0 1 -1 -1
far wider · 19 to 25 words · no sentence	-2 2 0 1 -2 0 -1 -1 -1 2 -2 0
far wider · 19 to 25 words · the end of a sentence	-3 3 -1 -3 0 -1 -2 0 -1 3 -2 0
far wider · 2 to 3 words · no sentence	0 3 -3 -4 -7 -4 -2 -3 -1 3 -3 0
far wider · 4 to 6 words · a credit	-2 3 0 1 -3 -1 -2 -1 0 2 -3 0
far wider · 4 to 6 words · no sentence	0 2 -2 1 -2 -3 -4 -1 1 1 -4 2
far wider · 4 to 6 words · the end of a sentence	-1 3 0 0 -1 0 -2 -1 1 3 -2 -2
far wider · 7 to 13 words · a credit	-3 3 0 -2 -2 -1 -2 0 0 2 -2 -1
far wider · 7 to 13 words · no sentence	-5 2 0 5 -5 -4 -1 -2 -1 2 -1 0
far wider · 7 to 13 words · the end of a sentence	-1 3 -1 2 -4 -2 -4 -2 1 1 -4 1
far wider · over 25 words · a credit	-2 1 -1 0 1 0 -2 0 1 1 -2 -1
far wider · over 25 words · no sentence	1 3 -1 -3 -3 -1 -2 0 0 2 -2 1
far wider · over 25 words · the end of a sentence	-2 8 -4 -3 -1 -3 -4 0 -2 5 -4 2
narrower · 0 to 1 words · no sentence	0 -5 -2 -4 2 -4 1 -3 0 0 -1 1
narrower · 0 to 1 words · the end of a sentence	-3 -1 0 1 -3 1 1 0 -1 0 2 -1
narrower · 14 to 18 words · a credit	1 -1 2 -1 -5 -3 -1 0 -1 2 -1 0
narrower · 14 to 18 words · no sentence	1 -3 -5 2 0 -2 -3 -2 -1 1 1 -2
narrower · 14 to 18 words · the end of a sentence	-2 -3 -6 -1 3 -1 0 -2 -1 2 2 -2
narrower · 19 to 25 words · a credit	0 -1 -2 0 1 -3 -1 0 0 1 -1 1
narrower · 19 to 25 words · no sentence	2 -3 2 -1 -1 0 -3 -1 1 2 -3 0
narrower · 19 to 25 words · the end of a sentence	0 -3 1 1 1 0 -3 -2 0 1 1 -3
narrower · 2 to 3 words · a credit	1 -1 -1 -5 -3 -1 1 -1 0 0 0 -1
narrower · 2 to 3 words · no sentence	-1 -4 -2 2 -1 -1 -1 1 -1 1 0 1
narrower · 2 to 3 words · the end of a sentence	-1 -1 1 -4 -1 0 0 -1 1 0 -1 0
narrower · 4 to 6 words · a credit	0 -1 -3 -4 0 -5 -1 -1 1 -1 2 -2
narrower · 4 to 6 words · no sentence	0 -5 0 0 -3 2 0 0 1 0 -1 0
narrower · 4 to 6 words · the end of a sentence	-2 -2 1 -2 -3 0 1 -4 0 1 -1 0
narrower · 7 to 13 words · a credit	2 -3 -2 2 0 -3 -3 -1 2 -1 -2 1
narrower · 7 to 13 words · no sentence	1 -3 -3 1 -4 -2 0 0 3 -3 0 -2
narrower · 7 to 13 words · the end of a sentence	-1 -4 2 0 -2 0 0 -5 0 1 -1 0
narrower · over 25 words · a credit	1 -1 -1 2 1 -3 -4 -1 0 0 2 -2
narrower · over 25 words · no sentence	1 -2 -2 -2 2 0 -1 -1 -1 1 0 1
narrower · over 25 words · the end of a sentence	3 -1 0 0 3 2 -6 -4 0 2 -1 -1
wider · 0 to 1 words · no sentence	-1 -1 -3 0 -1 -3 2 1 -1 1 -1 1
wider · 0 to 1 words · the end of a sentence	1 0 0 -4 -2 0 -1 0 2 -1 -1 -1
wider · 14 to 18 words · a credit	0 -3 0 -2 2 -1 -2 0 0 1 0 -1
wider · 14 to 18 words · no sentence	-4 2 -2 5 -7 0 2 -1 0 0 0 -1
wider · 14 to 18 words · the end of a sentence	-1 -3 0 -3 0 -3 3 0 -1 -2 0 1
wider · 19 to 25 words · no sentence	-1 0 -2 -3 1 1 2 -1 0 1 -1 0
wider · 19 to 25 words · the end of a sentence	-4 1 1 -6 2 -3 2 -1 -1 0 1 0
wider · 2 to 3 words · a credit	-1 -1 -4 -1 4 -3 -2 0 2 0 -2 0
wider · 2 to 3 words · no sentence	1 1 0 0 -3 -2 -3 0 0 -1 0 1
wider · 2 to 3 words · the end of a sentence	3 -2 -2 -4 -5 -1 1 -1 1 -2 0 0
wider · 4 to 6 words · a credit	-1 -2 -2 0 1 -2 -3 0 0 1 -2 0
wider · 4 to 6 words · no sentence	0 -1 3 -2 -5 -2 0 -2 0 -2 0 1
wider · 4 to 6 words · the end of a sentence	0 2 -1 -1 -3 -2 0 -1 -1 -1 2 0
wider · 7 to 13 words · a credit	1 1 -4 0 -1 -2 -1 -2 0 1 0 -2
wider · 7 to 13 words · no sentence	-2 -1 0 1 -2 -5 1 1 0 0 1 -1
wider · 7 to 13 words · the end of a sentence	0 1 1 -3 -2 -6 0 -2 -2 0 1 0
wider · over 25 words · a credit	-1 0 -2 -2 3 0 -2 0 1 1 -1 0
wider · over 25 words · no sentence	-4 1 1 -2 2 -2 0 -2 -2 4 -2 -1
wider · over 25 words · the end of a sentence	-2 4 -3 1 -1 -3 1 -3 1 2 -1 -1
# gap above against those around 1 below × size
as usual · 0 to 1 words	0 -2 -2 0 -1 -1 -1 -3 0 1 -1 0
as usual · 14 to 18 words	0 -1 0 -1 -1 -8 0 0 0 0 -1 0
as usual · 19 to 25 words	-1 -1 2 0 0 -7 0 -1 1 1 -1 0
as usual · 2 to 3 words	-1 -2 -2 -1 -1 0 0 -2 0 0 -1 0
as usual · 4 to 6 words	0 -1 -5 -1 -1 1 1 -2 0 0 0 1
as usual · over 25 words	-1 -2 1 0 0 -4 2 -2 1 1 0 0
far wider · 0 to 1 words	0 0 -1 -6 -3 -4 0 4 0 -2 -3 3
far wider · 14 to 18 words	-3 -2 -4 -4 -7 0 6 -2 -2 -5 6 -3
far wider · 19 to 25 words	-2 -2 -3 -3 -2 0 4 0 -1 -4 3 0
far wider · 2 to 3 words	3 -3 -1 -6 -6 -3 4 1 1 -2 2 -1
far wider · 4 to 6 words	-5 0 -4 -4 -10 -6 7 4 -3 -1 5 0
far wider · 7 to 13 words	-3 -2 -5 -2 1 -2 5 2 -3 -2 3 0
far wider · over 25 words	-3 -1 -4 0 -7 0 5 -3 -3 -3 4 -2
narrower · 0 to 1 words	1 -7 -9 -1 -6 0 0 -11 1 0 1 -1
narrower · 14 to 18 words	0 -4 -2 -1 2 -2 -2 -3 -1 -1 1 1
narrower · 19 to 25 words	2 -2 -2 1 1 -1 -2 -3 -1 0 -1 0
narrower · 2 to 3 words	1 -6 -2 2 -1 -1 -3 -4 -1 1 -1 1
narrower · 4 to 6 words	-1 -3 3 0 3 -2 -1 -2 -2 3 -1 -1
narrower · 7 to 13 words	0 -8 -2 0 2 1 0 -2 0 -1 1 -2
narrower · over 25 words	3 -1 0 -1 4 -2 -4 -2 1 1 -2 2
wider · 0 to 1 words	-1 -2 -6 -2 0 0 0 4 -1 -1 -1 1
wider · 14 to 18 words	0 3 0 -1 0 -1 -2 -3 1 1 0 -1
wider · 19 to 25 words	-2 -1 -1 -9 0 -1 2 0 0 -2 2 -2
wider · 2 to 3 words	-1 0 -4 3 0 -2 -2 -3 -1 -1 0 0
wider · 4 to 6 words	2 0 1 -1 -4 -5 0 1 0 2 -1 -1
wider · 7 to 13 words	-1 2 1 -1 -4 -11 -1 2 -1 1 0 0
wider · over 25 words	0 -2 2 -2 -2 -2 -1 -4 0 0 -1 0
# start × end
# · a small letter	-3 1 -1 4 -1 -3 -5 -4 -2 0 -3 2
# · another sign	-2 -1 0 0 0 -1 0 4 1 -3 -2 3
@ · a small letter	-3 -2 -1 4 1 -3 0 -1 0 -1 -1 2
a bracket · a bracket	0 -5 -4 -9 -5 -3 -1 6 0 -2 0 0
a bracket · a figure	2 0 0 1 -3 0 -2 0 -2 3 -3 1
a bracket · a full stop	0 -1 -4 -2 -5 0 1 -1 0 -3 1 0
a bracket · a letter without case	0 -1 -1 -1 -4 -1 0 -1 0 -2 0 0
a bracket · a small letter	1 -3 -1 -3 -1 -2 1 2 -1 -2 0 2
a bracket · another sign	-1 -2 0 -3 0 -2 1 -1 -2 1 2 -4
a bullet · a bracket	-1 -1 -1 -3 0 -4 4 -2 0 -1 0 1
a bullet · a capital	4 -3 -2 -8 -6 1 -1 -1 1 0 -3 0
a bullet · a colon	1 -2 0 -5 -2 -2 0 -1 -2 -2 -1 1
a bullet · a comma	-1 -1 -1 1 -3 -1 1 0 -1 1 -1 1
a bullet · a figure	-2 -3 -4 3 -8 -3 0 -1 1 1 -2 0
a bullet · a full stop	-2 -3 1 -1 0 -3 1 1 0 -1 -1 0
a bullet · a letter without case	-1 -4 0 1 2 -2 0 -2 0 1 -1 -1
a bullet · a question mark	4 0 -3 -4 -5 -1 -3 -2 -1 -1 -1 1
a bullet · a small letter	2 -5 -2 -3 -5 -3 0 -2 0 -1 0 0
a bullet · an ellipsis	2 -1 -2 -2 -2 0 -1 0 0 1 -1 1
a bullet · an exclamation mark	3 -1 -1 -5 1 -1 -3 -1 -1 -3 -3 3
a bullet · another sign	-3 -2 -3 2 -5 -4 1 0 1 -1 1 -1
a capital · a bracket	0 -1 -6 -3 1 1 -2 -7 -2 1 0 -3
a capital · a capital	0 -3 -1 1 2 2 -1 -9 1 0 0 -1
a capital · a colon	-5 -6 -3 0 -15 0 8 -6 0 -2 1 1
a capital · a comma	0 -1 -3 -8 -5 0 3 -2 -1 -3 2 0
a capital · a figure	0 1 -4 1 0 -11 -1 -6 -1 1 -1 0
a capital · a full stop	-2 -8 4 2 2 -2 1 0 0 0 0 0
a capital · a letter without case	1 0 -2 -1 1 1 -2 -1 0 0 0 1
a capital · a question mark	1 3 -1 -6 -9 -10 2 -10 0 1 0 0
a capital · a small letter	1 0 -2 0 0 0 -2 -4 -1 1 0 1
a capital · an arrow	4 0 -1 0 -4 -3 -4 -2 1 1 -4 1
a capital · an ellipsis	3 0 -2 -9 -7 -5 -1 -5 0 -1 -2 1
a capital · an exclamation mark	0 3 -3 -2 -3 -9 1 -7 0 -2 0 0
a capital · another sign	1 -4 -7 -1 -1 -4 -2 -7 0 -1 -2 1
a dash · a figure	-2 -1 -1 -1 -5 -1 3 2 -2 -1 2 -1
a dash · a full stop	-3 -1 -4 -2 -5 -2 3 0 -1 -1 2 -2
a dash · a small letter	-1 -1 -2 -1 -3 0 0 2 -1 -2 -1 2
a dash · another sign	-2 -1 -1 -5 0 -4 -1 3 -1 -3 0 3
a figure · a bracket	0 0 -1 -2 -1 -3 0 -2 1 1 -3 2
a figure · a capital	-2 -1 -4 1 -3 2 0 -1 0 0 1 -1
a figure · a figure	1 -3 -3 1 -6 -6 -1 -6 -2 1 -1 0
a figure · a full stop	0 -3 -3 0 -4 -4 1 -1 0 0 -1 0
a figure · a letter without case	2 -2 2 -1 0 -2 -2 -1 0 3 -1 1
a figure · a small letter	1 -3 -11 -3 0 -8 0 -7 0 -1 -1 3
a figure · an ellipsis	2 0 0 -1 -1 0 -2 -1 0 0 -2 2
a figure · an exclamation mark	0 1 0 -3 -4 0 1 -1 -1 0 1 -1
a figure · another sign	1 -1 0 -6 -5 -2 1 -2 -2 1 1 -1
a letter without case · a bracket	0 -2 -1 0 0 0 -1 1 -1 1 -2 2
a letter without case · a capital	0 0 -1 -1 2 -1 -1 -1 1 -1 -1 1
a letter without case · a figure	2 -2 -1 -2 2 -1 -3 0 0 -1 -1 1
a letter without case · a full stop	-3 -2 -5 0 -5 -1 6 -1 0 0 5 -2
a letter without case · a letter without case	0 0 0 -1 0 -1 0 -2 0 0 0 1
a letter without case · a question mark	0 1 0 -2 -2 -1 0 -1 0 2 1 -2
a letter without case · a small letter	0 -3 -1 2 1 -2 0 -2 0 0 0 0
a letter without case · another sign	2 -2 -2 0 1 -2 -2 -2 1 0 -2 2
a quotation mark · a bracket	1 4 -3 -3 -3 -2 -1 -2 -1 1 -2 1
a quotation mark · a capital	-3 -1 -2 -3 3 -2 0 0 -1 -1 1 1
a quotation mark · a figure	-1 1 -1 0 -2 0 1 -1 -1 0 0 0
a quotation mark · a full stop	-4 -4 -3 -6 -5 -3 5 3 -2 -3 3 -2
a quotation mark · a letter without case	-1 2 -3 -4 0 -2 2 0 -1 -1 1 0
a quotation mark · a question mark	-1 0 -2 -1 -4 -1 2 0 0 -3 0 1
a quotation mark · a small letter	-1 3 -1 -2 -1 -8 0 -5 -1 1 1 -1
a quotation mark · an ellipsis	1 -1 0 -1 -3 0 0 -1 0 -1 -1 1
a quotation mark · an exclamation mark	1 3 -1 -1 -4 0 -3 0 0 2 -4 2
a quotation mark · another sign	-1 2 -1 -3 -5 -1 2 -1 0 0 0 0
a small letter · a bracket	0 -1 -1 -3 -2 -3 1 -1 -1 0 -1 1
a small letter · a capital	-3 0 -2 0 -4 -4 3 -1 1 -1 0 -1
a small letter · a colon	-2 -1 0 -4 -4 -3 4 -1 1 -1 1 0
a small letter · a comma	-4 -1 -1 -5 -6 -2 6 -1 -2 -1 3 -3
a small letter · a figure	0 -7 -3 3 -2 -5 -2 -3 1 0 1 -2
a small letter · a full stop	0 -3 -6 0 -5 -3 2 -3 0 -2 0 0
a small letter · a question mark	3 2 -3 0 -4 1 -3 -1 -1 1 -2 2
a small letter · a small letter	-1 -7 -7 0 4 1 -2 2 -1 1 -1 -1
a small letter · an ellipsis	2 -1 -2 -4 -5 -1 -1 -1 -1 0 -1 1
a small letter · an exclamation mark	2 0 0 -2 -5 -1 0 -1 -1 0 0 0
a small letter · another sign	-4 -1 -1 0 -3 -3 4 1 0 0 1 -1
another sign · a bracket	5 -1 -1 -1 -2 -3 -5 0 0 -1 -1 1
another sign · a capital	0 0 0 0 -4 -2 0 2 2 0 0 -1
another sign · a figure	-2 -3 -1 4 -3 -1 0 -1 3 -2 0 0
another sign · a full stop	1 -1 -1 -3 -2 -1 0 -2 1 -2 -1 2
another sign · a question mark	1 2 -2 -5 -7 -2 3 -3 0 -1 -1 1
another sign · a small letter	-2 1 -5 -5 0 -4 2 -2 -1 0 2 -2
another sign · another sign	-1 2 -2 2 -6 -5 -2 -1 1 2 -2 2
© · a capital	5 -1 -1 -3 -3 0 -2 -3 -1 0 -1 1
© · a figure	3 0 0 -5 -3 1 -2 -3 -1 -1 -2 2
© · a full stop	8 -2 -1 -5 -5 -6 -4 -3 2 -3 -3 3
© · a small letter	1 -2 -2 -8 -9 3 -3 0 1 0 -2 1
# end × size
a bracket · 0 to 1 words	3 -2 -2 -6 -6 -3 -3 5 1 -1 0 -1
a bracket · 14 to 18 words	-1 1 -4 0 -2 -2 1 -1 1 1 0 -3
a bracket · 19 to 25 words	1 -1 -5 -2 -1 -2 0 3 0 -2 0 1
a bracket · 2 to 3 words	0 -1 -2 -2 0 1 -2 0 1 -1 0 -1
a bracket · 4 to 6 words	-3 1 -6 -5 1 -2 1 2 -2 2 0 -1
a bracket · 7 to 13 words	0 -2 -9 -4 -1 1 -1 3 -1 1 0 0
a bracket · over 25 words	0 -3 -1 -6 1 -2 -1 -3 -1 2 0 -1
a capital · 0 to 1 words	1 -3 -2 0 -3 0 -1 -5 1 0 0 -1
a capital · 14 to 18 words	0 -1 0 3 1 -1 -5 0 1 0 -1 0
a capital · 19 to 25 words	1 -1 -1 -2 -1 0 1 -1 1 -2 1 0
a capital · 2 to 3 words	0 -4 1 -5 -2 2 0 -2 1 -1 -1 0
a capital · 4 to 6 words	-1 0 0 3 0 0 -2 -6 1 0 -1 0
a capital · 7 to 13 words	-2 0 -4 1 1 -4 -1 -4 0 2 -1 -2
a capital · over 25 words	-2 2 -4 -3 6 -1 -5 -1 -2 1 0 -2
a colon · 0 to 1 words	-2 -4 -2 2 -5 2 -1 -5 -1 -1 -1 -1
a colon · 14 to 18 words	-4 -2 -1 -2 -8 0 5 0 -1 -2 2 -1
a colon · 19 to 25 words	-6 -1 -2 -2 -7 0 8 -1 -1 -1 4 -3
a colon · 2 to 3 words	3 -5 1 -3 -6 -5 1 -4 0 0 -5 4
a colon · 4 to 6 words	-1 -1 -3 1 -9 -8 2 -1 0 -2 -2 2
a colon · 7 to 13 words	-1 -4 -7 -6 -11 -5 3 -2 1 -5 -2 3
a colon · over 25 words	-4 1 -5 -2 -5 0 5 -1 -1 -2 3 -3
a comma · 0 to 1 words	2 -1 -1 -4 -2 -2 1 -1 -2 1 1 -1
a comma · 14 to 18 words	0 0 -1 -1 2 0 0 0 0 0 -1 1
a comma · 19 to 25 words	-1 0 -2 0 -3 0 3 0 -1 -2 1 1
a comma · 2 to 3 words	-3 -2 -1 0 -6 -4 3 0 -2 1 -1 2
a comma · 4 to 6 words	-1 -1 0 -5 -7 1 3 -1 -1 -1 -1 2
a comma · 7 to 13 words	-2 -1 -1 -3 -6 2 2 -1 -1 -2 2 -1
a comma · over 25 words	0 0 -2 0 -3 0 2 0 0 -1 1 1
a figure · 0 to 1 words	0 -4 -3 0 -7 -8 0 -6 -1 0 1 0
a figure · 14 to 18 words	-1 -2 -4 2 1 0 -2 -1 -1 0 -1 0
a figure · 19 to 25 words	-2 1 -3 -4 0 0 1 -3 -1 -1 1 -1
a figure · 2 to 3 words	0 -2 -3 0 -1 -5 -1 -4 1 0 -1 -1
a figure · 4 to 6 words	0 -3 -9 1 -1 -7 -2 -7 -1 0 -3 2
a figure · 7 to 13 words	-1 0 -2 2 -6 -8 1 0 -3 -1 1 1
a figure · over 25 words	-1 0 -2 -3 0 0 0 0 -1 2 0 0
a full stop · 0 to 1 words	-1 -2 -2 -7 2 -5 1 -4 1 0 0 -1
a full stop · 14 to 18 words	-2 -7 0 0 -1 -4 1 1 0 -1 0 0
a full stop · 19 to 25 words	-1 -7 1 -1 -2 -5 1 -1 1 -1 0 0
a full stop · 2 to 3 words	-1 -3 1 -2 2 1 0 1 3 -2 0 -1
a full stop · 4 to 6 words	-1 -4 0 0 3 -8 0 0 -1 1 0 0
a full stop · 7 to 13 words	-2 -7 2 1 2 -1 0 1 1 0 -1 0
a full stop · over 25 words	-1 -6 1 1 -3 -4 3 -2 0 0 0 0
a letter without case · 14 to 18 words	-3 2 -4 -6 3 -1 0 -1 -3 0 1 1
a letter without case · 19 to 25 words	1 2 -1 -5 2 -1 -3 -3 -1 2 -2 1
a letter without case · 2 to 3 words	1 -1 0 -1 -2 -1 0 -1 0 0 -1 1
a letter without case · 4 to 6 words	-2 0 2 0 0 -3 1 -5 -2 2 1 0
a letter without case · 7 to 13 words	-1 2 -2 -2 0 -1 1 -3 0 -2 1 0
a letter without case · over 25 words	0 2 -1 -5 1 -1 -1 0 1 -1 0 0
a question mark · 14 to 18 words	1 1 0 -5 -4 -1 0 -2 -1 2 -2 1
a question mark · 19 to 25 words	-1 0 -2 -2 -5 -1 2 -1 0 -2 1 -1
a question mark · 2 to 3 words	-2 1 -2 -6 -8 -4 2 -3 -3 2 1 -1
a question mark · 4 to 6 words	0 0 -8 -2 -7 -6 1 -9 0 -1 0 0
a question mark · 7 to 13 words	1 3 -4 -7 -10 -6 1 -6 -1 0 0 0
a question mark · over 25 words	1 -2 1 -3 -7 -1 -1 -1 1 1 -2 1
a small letter · 0 to 1 words	1 -7 -8 -2 -3 -1 1 0 0 1 0 0
a small letter · 14 to 18 words	1 3 0 -4 -1 -5 -3 -6 -1 1 0 0
a small letter · 19 to 25 words	1 0 1 1 4 -3 -5 -4 0 3 -3 0
a small letter · 2 to 3 words	0 -3 -14 1 -1 -1 -1 -3 0 0 1 0
a small letter · 4 to 6 words	-1 -1 -3 -2 -1 3 0 0 0 0 0 -1
a small letter · 7 to 13 words	-1 1 0 -2 0 -3 -1 -5 0 2 1 -1
a small letter · over 25 words	1 0 1 1 5 -3 -4 -3 0 0 -1 1
an ellipsis · 0 to 1 words	4 1 -1 -4 -3 -3 -2 -1 -1 2 0 -1
an ellipsis · 14 to 18 words	2 0 -1 -3 -4 0 0 -1 2 -1 0 -1
an ellipsis · 19 to 25 words	1 0 -2 -1 -2 0 -1 -1 -1 0 -1 2
an ellipsis · 2 to 3 words	1 -1 -1 -5 -5 -3 1 -1 0 0 -1 0
an ellipsis · 4 to 6 words	1 0 -1 -5 -2 -2 0 -2 -2 1 -2 2
an ellipsis · 7 to 13 words	3 -1 0 -7 -8 -1 0 -3 -3 1 -1 2
an ellipsis · over 25 words	2 -1 0 -3 -4 -1 -1 -2 0 0 -1 2
an exclamation mark · 0 to 1 words	-1 0 -1 1 -3 -2 1 -1 -1 0 1 -1
an exclamation mark · 14 to 18 words	0 -1 -5 -4 0 0 1 0 1 -3 1 -1
an exclamation mark · 19 to 25 words	0 2 -1 -2 2 0 -2 -1 0 2 0 -1
an exclamation mark · 2 to 3 words	1 -1 -3 -1 -3 -6 -1 -2 -1 0 0 0
an exclamation mark · 4 to 6 words	1 -1 1 -3 -4 -5 -1 -6 -1 -1 -2 1
an exclamation mark · 7 to 13 words	0 4 -4 -10 -3 -3 0 -3 -1 1 0 -1
an exclamation mark · over 25 words	-2 0 -2 -3 -2 -1 2 -1 0 -2 2 -1
another sign · 0 to 1 words	-2 -6 -5 2 -3 -3 1 0 0 -1 -1 1
another sign · 14 to 18 words	0 1 -2 -4 2 0 -3 -1 0 2 -2 1
another sign · 19 to 25 words	2 1 -3 -2 -2 0 -3 -1 -1 1 -3 2
another sign · 2 to 3 words	-3 -5 -2 1 -11 -3 2 -1 1 2 -1 -1
another sign · 4 to 6 words	-1 -4 -3 -2 -3 -7 2 1 -1 -1 1 0
another sign · 7 to 13 words	-1 -2 -5 -3 1 -4 -2 1 1 -2 -2 2
another sign · over 25 words	2 0 -3 -3 -4 -1 -1 -1 0 -1 -1 1
# start × size
# · 0 to 1 words	-4 0 0 4 -1 -1 -1 2 0 -3 -5 6
# · 2 to 3 words	-4 1 0 3 -3 -2 1 -1 -1 0 0 1
# · 4 to 6 words	0 1 0 -2 1 -1 -2 0 1 1 -1 -1
# · 7 to 13 words	1 0 -1 -2 0 -1 -3 0 1 0 1 -3
@ · 0 to 1 words	-3 -1 -1 5 2 -3 -2 -1 0 0 -2 2
@ · 2 to 3 words	0 -1 0 1 -2 -1 -1 0 0 -2 0 1
a bracket · 0 to 1 words	1 -2 -2 -10 -6 -5 -1 5 1 -3 1 -2
a bracket · 14 to 18 words	-4 0 0 -1 -3 0 5 -1 -2 2 3 -3
a bracket · 19 to 25 words	-4 0 -1 -2 -6 0 3 3 -2 -1 1 0
a bracket · 2 to 3 words	0 -2 -1 -1 -2 -2 0 -1 0 1 -1 0
a bracket · 4 to 6 words	0 -4 -1 -4 -4 -2 1 3 -2 -1 0 1
a bracket · 7 to 13 words	-1 -4 -1 -4 -3 -7 1 5 -1 -2 -3 3
a bracket · over 25 words	-1 -1 -4 -2 -5 0 1 -1 -1 -3 1 -1
a bullet · 0 to 1 words	1 -5 -2 -2 -6 -8 -2 -3 0 0 -1 0
a bullet · 14 to 18 words	0 -3 1 -6 -2 -1 1 -1 2 -2 -1 0
a bullet · 19 to 25 words	-3 -2 0 -4 0 -1 3 -2 0 -1 2 -1
a bullet · 2 to 3 words	2 -6 -5 0 -4 -5 -2 -2 0 -1 -1 1
a bullet · 4 to 6 words	1 -7 -7 -1 -2 -1 0 0 0 0 -3 0
a bullet · 7 to 13 words	-1 -2 1 -3 -3 -4 1 -3 1 0 -1 -1
a bullet · over 25 words	0 -1 0 -4 -7 0 1 0 1 -1 0 0
a capital · 0 to 1 words	0 -4 -4 0 -2 1 0 -7 0 1 0 1
a capital · 14 to 18 words	0 0 1 0 1 -8 -1 -3 0 1 -1 0
a capital · 19 to 25 words	0 -3 1 0 0 -7 -1 -3 1 0 -1 -1
a capital · 2 to 3 words	0 -3 -3 -2 0 0 -1 -1 0 -1 0 0
a capital · 4 to 6 words	-1 0 -2 0 1 0 0 -3 -1 0 0 0
a capital · 7 to 13 words	0 0 1 -1 -1 1 0 -6 -1 0 0 1
a capital · over 25 words	0 -3 2 1 1 -4 1 -2 0 1 0 1
a dash · 0 to 1 words	-1 -2 -1 -3 1 -4 0 1 -1 -2 0 2
a dash · 14 to 18 words	-2 -2 -3 -3 -5 0 5 -1 1 -2 2 -2
a dash · 19 to 25 words	-2 0 -2 -1 -3 0 3 -1 0 -1 2 -2
a dash · 2 to 3 words	-1 0 -1 1 -5 0 0 -1 -2 1 -1 0
a dash · 4 to 6 words	-1 -1 -1 0 -6 -3 1 3 -2 -2 2 0
a dash · 7 to 13 words	-3 -2 -2 -5 -3 -2 3 4 -1 -4 1 0
a dash · over 25 words	-1 0 1 -2 -2 -1 2 -1 -1 0 1 -1
a figure · 0 to 1 words	2 -4 -3 -1 -6 -8 -2 -6 -2 0 0 1
a figure · 14 to 18 words	-2 -1 -4 -5 1 -1 2 -1 0 -3 1 0
a figure · 19 to 25 words	-1 -2 -4 -3 1 0 1 -2 -2 1 0 0
a figure · 2 to 3 words	-1 -4 -3 1 -6 -2 0 -4 -2 0 -1 2
a figure · 4 to 6 words	-1 -3 1 -2 0 -8 1 -6 1 -1 0 0
a figure · 7 to 13 words	0 -1 -4 0 -3 -3 1 -3 0 -1 1 -1
a figure · over 25 words	1 0 -7 -4 -5 0 1 -1 0 -2 -1 1
a letter without case · 14 to 18 words	-1 1 -3 -5 0 -1 1 -1 -1 0 0 0
a letter without case · 19 to 25 words	-1 0 -5 -3 1 -1 0 0 -1 -2 0 0
a letter without case · 2 to 3 words	1 -1 0 -1 -4 -3 -1 -1 -1 0 0 1
a letter without case · 4 to 6 words	0 -2 1 0 -4 -5 0 -6 0 1 -1 1
a letter without case · 7 to 13 words	-1 -2 -1 -3 2 0 0 -2 0 1 0 0
a letter without case · over 25 words	-3 1 -3 1 -2 -1 2 -1 -1 -2 1 -1
a quotation mark · 0 to 1 words	0 -1 0 1 -2 -2 1 -2 -1 -3 0 0
a quotation mark · 14 to 18 words	0 2 -5 0 -5 -1 1 1 -3 0 1 2
a quotation mark · 19 to 25 words	-1 2 -4 -3 -2 -1 2 1 -2 1 0 1
a quotation mark · 2 to 3 words	-4 3 1 -4 -1 -6 3 -2 0 -1 0 1
a quotation mark · 4 to 6 words	1 2 -5 -4 -5 -5 0 -1 0 -3 -1 2
a quotation mark · 7 to 13 words	-1 2 0 -1 -1 -3 -1 3 -1 0 -2 2
a quotation mark · over 25 words	-4 -2 -2 -3 -1 -1 5 -2 -2 -1 3 -3
a small letter · 0 to 1 words	1 -5 -5 -3 -1 -2 0 3 0 0 0 0
a small letter · 14 to 18 words	-2 -2 -4 2 -4 -1 3 -1 0 -2 2 -2
a small letter · 19 to 25 words	-2 0 -1 -1 -5 0 2 -1 -1 -1 1 1
a small letter · 2 to 3 words	0 -3 -4 1 -7 -1 0 -1 -1 1 -1 0
a small letter · 4 to 6 words	-4 -4 -7 0 3 -1 0 -4 0 -2 1 -1
a small letter · 7 to 13 words	-2 -4 -8 2 2 -1 1 -5 -3 3 1 -1
a small letter · over 25 words	2 -1 -2 -4 3 0 -3 -1 1 1 -3 2
another sign · 0 to 1 words	1 -1 -3 -1 -6 -7 -1 0 -1 2 -1 0
another sign · 14 to 18 words	-1 1 -2 -2 -1 0 0 0 -1 2 -2 1
another sign · 2 to 3 words	-2 1 -2 1 0 -4 1 -3 1 0 0 -1
another sign · 4 to 6 words	0 -4 -1 4 -6 -3 -1 -4 1 -1 -3 2
another sign · 7 to 13 words	-1 3 -5 1 -6 -2 1 -2 1 -2 0 1
another sign · over 25 words	0 0 0 -1 -3 0 0 -1 0 0 -1 1
© · 0 to 1 words	-5 -1 -1 -3 -1 3 0 1 2 1 0 -1
© · 14 to 18 words	3 -1 0 -1 -2 0 -2 0 -2 -1 -2 3
© · 19 to 25 words	1 -1 0 0 -1 0 -1 0 0 -1 -1 2
© · 2 to 3 words	1 -1 -1 -3 -7 1 -1 -4 1 0 -1 1
© · 4 to 6 words	5 -1 -1 -7 -7 1 -3 -5 -1 -1 -3 3
© · 7 to 13 words	7 -1 -2 -4 -5 -1 -2 -4 0 -1 -2 1
# capitals × size
a capital at its start only · 0 to 1 words	0 -3 -1 -4 -5 0 0 2 -2 2 0 0
a capital at its start only · 14 to 18 words	-3 0 1 0 -2 -1 2 2 -1 0 -1 2
a capital at its start only · 19 to 25 words	-4 -1 3 -8 -2 -1 2 -1 0 2 -1 -1
a capital at its start only · 2 to 3 words	2 0 -2 -3 -2 -8 -1 1 -1 0 0 0
a capital at its start only · 4 to 6 words	-1 -3 -1 -4 -1 -15 2 -4 1 1 1 -1
a capital at its start only · 7 to 13 words	-3 -2 3 -2 -2 -8 1 -8 -2 0 0 0
a capital at its start only · over 25 words	-4 -1 2 0 -6 -1 3 -1 -1 1 0 -1
a capital on each word · 0 to 1 words	0 -6 -8 -2 -3 -1 2 -6 1 1 0 0
a capital on each word · 14 to 18 words	-1 2 -4 -1 -1 -1 -1 -2 -1 1 1 0
a capital on each word · 19 to 25 words	1 0 -4 1 -7 0 2 -1 0 0 1 -2
a capital on each word · 2 to 3 words	-1 -6 -7 0 -1 1 0 -6 1 0 -1 -1
a capital on each word · 4 to 6 words	-2 -6 -9 1 -2 3 -1 -1 -1 0 -1 0
a capital on each word · 7 to 13 words	-1 -2 -5 1 -4 -2 1 -5 -2 1 -2 0
a capital on each word · over 25 words	0 -2 -1 -4 -1 -1 1 -1 0 -2 1 -1
capitals throughout · 0 to 1 words	1 -3 -2 0 -3 1 -1 -1 1 0 -1 0
capitals throughout · 14 to 18 words	0 1 -1 -2 -1 0 -1 0 -1 -2 2 0
capitals throughout · 19 to 25 words	2 0 -4 -3 1 0 -3 0 1 1 -3 0
capitals throughout · 2 to 3 words	-1 -3 0 0 -4 -2 2 -4 0 -2 0 1
capitals throughout · 4 to 6 words	-1 -3 1 1 -5 -1 0 -3 0 -2 0 1
capitals throughout · 7 to 13 words	-2 1 0 -7 -1 -4 1 -1 -3 -1 1 1
capitals throughout · over 25 words	-1 0 -2 -1 -3 -1 1 -1 0 -3 1 -1
mostly capitals · 0 to 1 words	-2 0 0 -3 -1 2 0 0 -2 2 0 0
mostly capitals · 14 to 18 words	0 0 -4 1 0 -4 -2 0 0 -1 1 0
mostly capitals · 19 to 25 words	1 1 -1 0 0 -3 -2 3 0 0 -1 0
mostly capitals · 2 to 3 words	2 -1 -2 -3 -1 -2 0 -4 0 1 0 -1
mostly capitals · 4 to 6 words	-1 1 -2 0 0 0 -1 3 -1 1 0 -1
mostly capitals · 7 to 13 words	-1 2 -3 -1 0 3 -2 2 0 0 -1 -1
mostly capitals · over 25 words	1 0 -4 1 2 -2 -2 -2 -1 0 0 0
no capitals · 0 to 1 words	0 -5 -4 -2 -2 -2 0 4 0 -1 0 1
no capitals · 19 to 25 words	-1 -1 -1 -1 -1 0 1 2 -1 0 -1 1
no capitals · 2 to 3 words	-1 -5 -2 -2 -5 -1 1 -2 -1 -1 0 0
no capitals · 4 to 6 words	-3 -6 -6 1 4 -9 0 -6 1 -2 0 0
no capitals · 7 to 13 words	-1 -5 -4 -2 1 -5 1 -4 -1 -1 1 -2
no capitals · over 25 words	0 0 -1 -2 3 0 -2 0 -1 0 -1 1
no letters with case · 0 to 1 words	1 -1 -1 0 -1 -2 -1 -1 0 0 0 1
no letters with case · 14 to 18 words	-1 0 -3 -6 -1 -2 1 -1 -1 2 0 0
no letters with case · 19 to 25 words	-1 -1 0 -4 1 -1 0 -1 -1 -2 1 0
no letters with case · 2 to 3 words	1 -1 0 -1 -3 -3 -1 -1 -1 1 -1 2
no letters with case · 4 to 6 words	0 -1 1 -2 -4 -4 1 -3 -1 1 0 1
no letters with case · 7 to 13 words	0 -1 -1 -3 0 -3 0 0 1 -2 0 0
no letters with case · over 25 words	-2 2 -2 1 -1 -2 2 -1 0 -1 1 -1
some capitals · 0 to 1 words	3 -1 0 0 -3 2 -4 -3 1 -1 0 -1
some capitals · 14 to 18 words	-1 -1 0 -1 0 -6 0 -12 0 1 0 0
some capitals · 19 to 25 words	-1 -2 0 -2 0 -6 1 -10 0 -1 1 0
some capitals · 2 to 3 words	0 -1 -2 -1 -3 1 -1 -3 1 -3 1 -2
some capitals · 4 to 6 words	-1 2 -6 -1 -2 -3 1 -3 1 -1 0 -1
some capitals · 7 to 13 words	-1 0 0 -1 0 -12 0 -2 -2 1 0 0
some capitals · over 25 words	0 -4 1 -1 0 -4 2 -2 0 0 -1 1
# capitals × gap above × size
a capital at its start only · more blank lines · 2 to 3 words	-3 4 0 -2 -1 -1 -2 0 0 2 -2 -1
a capital at its start only · more blank lines · 4 to 6 words	-2 4 0 -2 -2 0 -3 -1 0 3 -3 -2
a capital at its start only · more blank lines · 7 to 13 words	-2 2 0 0 -1 0 -1 0 0 2 -1 -2
a capital at its start only · no blank line · 0 to 1 words	2 -2 -1 -6 -3 0 0 0 -3 3 0 1
a capital at its start only · no blank line · 14 to 18 words	-4 -1 -1 1 1 -1 1 1 -1 -1 0 2
a capital at its start only · no blank line · 19 to 25 words	-4 -2 3 -4 -3 -1 2 -3 0 1 1 -2
a capital at its start only · no blank line · 2 to 3 words	1 -2 0 -3 -2 -6 -1 -1 -1 1 -1 1
a capital at its start only · no blank line · 4 to 6 words	1 -5 1 -2 -3 -10 0 -6 2 0 -1 -1
a capital at its start only · no blank line · 7 to 13 words	1 -3 3 0 -5 -5 -1 -3 -1 1 -2 2
a capital at its start only · no blank line · over 25 words	-3 0 3 -1 0 0 1 -1 -1 3 1 -2
a capital at its start only · one blank line · 0 to 1 words	-1 -1 0 -1 -3 -3 0 2 -1 -1 0 1
a capital at its start only · one blank line · 14 to 18 words	-1 -1 2 -2 -6 -1 2 1 -1 0 -1 0
a capital at its start only · one blank line · 19 to 25 words	-1 -2 0 -6 -1 -1 1 1 0 2 -1 0
a capital at its start only · one blank line · 2 to 3 words	1 1 -6 -4 -2 -5 -1 1 -2 0 1 0
a capital at its start only · one blank line · 4 to 6 words	-1 -1 -2 -5 0 -11 2 -2 0 2 1 -1
a capital at its start only · one blank line · 7 to 13 words	-2 -1 2 -5 -1 -6 1 -7 -1 -1 0 -1
a capital at its start only · one blank line · over 25 words	-2 -1 1 1 -9 0 2 -1 -1 -1 -1 1
a capital at its start only · the end of the file · 2 to 3 words	3 0 0 -7 2 -1 0 0 0 0 0 0
a capital at its start only · the end of the file · 4 to 6 words	4 0 0 -4 -1 0 0 0 0 0 0 0
a capital at its start only · the end of the file · 7 to 13 words	-2 2 -1 -1 -1 0 0 0 -2 2 0 0
a capital at its start only · two blank lines · 2 to 3 words	2 0 -1 -1 -5 -2 -1 0 -1 -2 0 1
a capital at its start only · two blank lines · 4 to 6 words	2 -3 -1 3 -4 -2 -2 -1 -1 0 -2 3
a capital at its start only · two blank lines · 7 to 13 words	2 0 -2 -3 -4 0 -1 -1 -1 2 -2 1
a capital on each word · more blank lines · 0 to 1 words	-3 -2 0 3 0 -2 -2 -1 1 -3 -2 3
a capital on each word · more blank lines · 2 to 3 words	-1 3 0 -5 -1 -1 -3 0 2 2 -3 0
a capital on each word · more blank lines · 7 to 13 words	-2 3 0 -1 -1 0 -2 0 0 3 -2 -2
a capital on each word · no blank line · 0 to 1 words	1 -6 -7 -3 -2 -1 2 -2 0 1 1 0
a capital on each word · no blank line · 14 to 18 words	-1 0 -2 -5 1 0 0 -1 0 -2 2 0
a capital on each word · no blank line · 19 to 25 words	0 -2 -2 -2 -4 0 2 -2 1 0 1 -3
a capital on each word · no blank line · 2 to 3 words	0 -7 -8 -1 -3 0 -1 -3 1 -1 -1 -1
a capital on each word · no blank line · 4 to 6 words	0 -3 -10 -1 -2 -2 -1 0 -2 1 0 0
a capital on each word · no blank line · 7 to 13 words	0 -1 -2 0 -3 -2 0 -4 -2 0 -2 2
a capital on each word · no blank line · over 25 words	1 -1 -5 -3 1 -1 1 -1 0 -3 3 -1
a capital on each word · one blank line · 0 to 1 words	-2 -3 -6 0 -6 -2 3 -9 0 -1 0 -1
a capital on each word · one blank line · 14 to 18 words	-1 2 -3 0 -3 0 1 -1 0 1 0 0
a capital on each word · one blank line · 19 to 25 words	1 0 -3 2 -5 0 1 0 0 0 0 0
a capital on each word · one blank line · 2 to 3 words	-3 -3 -4 2 -2 1 0 -8 0 1 -1 0
a capital on each word · one blank line · 4 to 6 words	-2 -5 -10 2 -1 4 -2 -1 0 0 -1 1
a capital on each word · one blank line · 7 to 13 words	0 -3 -4 1 -4 -1 0 -3 0 0 -1 1
a capital on each word · one blank line · over 25 words	0 -1 1 -2 -7 0 1 -1 0 0 0 0
a capital on each word · the end of the file · 0 to 1 words	3 0 0 -3 -1 -2 0 0 0 0 0 0
a capital on each word · the end of the file · 2 to 3 words	2 0 0 -2 -2 -1 0 0 0 0 0 0
a capital on each word · the end of the file · 4 to 6 words	2 -2 0 -1 -1 -1 0 0 2 -2 0 0
a capital on each word · the end of the file · 7 to 13 words	-1 2 0 -3 -1 0 0 0 -2 2 0 0
a capital on each word · two blank lines · 0 to 1 words	1 0 -1 0 -3 -5 -4 -2 2 -1 -3 0
a capital on each word · two blank lines · 2 to 3 words	0 -1 -2 -2 1 -1 0 -1 1 0 -2 -1
a capital on each word · two blank lines · 4 to 6 words	0 -1 1 -1 -5 -3 1 -1 1 -1 0 -1
a capital on each word · two blank lines · 7 to 13 words	2 0 -1 -4 -3 -1 -1 0 0 2 -1 -1
capitals throughout · more blank lines · 0 to 1 words	-4 -3 0 5 -1 -4 -3 -3 0 -4 -3 4
capitals throughout · no blank line · 0 to 1 words	2 -2 -1 -2 -1 0 -1 0 0 1 -1 0
capitals throughout · no blank line · 2 to 3 words	-1 -2 0 -1 -3 -7 1 -2 0 -2 0 1
capitals throughout · no blank line · 4 to 6 words	-1 -1 -5 2 -6 0 -2 -2 1 -1 -2 0
capitals throughout · no blank line · 7 to 13 words	0 1 -4 -5 -1 -2 0 -1 -2 -1 1 1
capitals throughout · one blank line · 0 to 1 words	0 -4 -4 -2 -5 2 0 -1 1 -1 2 -3
capitals throughout · one blank line · 19 to 25 words	2 0 -3 -3 1 0 -2 0 1 1 -3 0
capitals throughout · one blank line · 2 to 3 words	-1 -5 -1 1 -3 0 1 -2 -1 1 0 1
capitals throughout · one blank line · 4 to 6 words	0 -2 1 -1 -3 -1 1 -2 -2 -1 1 1
capitals throughout · one blank line · 7 to 13 words	-4 -2 1 -3 -1 -2 2 0 -1 -1 1 -1
capitals throughout · the end of the file · 0 to 1 words	-6 -2 0 7 -1 -2 0 0 2 -2 0 0
capitals throughout · the end of the file · 2 to 3 words	-5 -3 0 5 -1 -1 0 0 3 -3 0 0
capitals throughout · two blank lines · 0 to 1 words	-3 -1 -1 3 -2 -3 -1 -2 2 -2 -2 1
capitals throughout · two blank lines · 2 to 3 words	1 0 0 0 -1 -2 -1 0 0 1 -1 0
mostly capitals · more blank lines · 14 to 18 words	-2 3 0 0 -2 0 -1 0 0 1 -1 0
mostly capitals · more blank lines · 2 to 3 words	0 2 0 -2 -1 -1 -2 0 1 1 -2 -1
mostly capitals · more blank lines · 4 to 6 words	-4 5 0 -3 -3 -2 -3 -1 -1 4 -3 -2
mostly capitals · more blank lines · 7 to 13 words	-5 5 -1 -3 -3 -2 -3 -1 0 4 -3 -3
mostly capitals · no blank line · 14 to 18 words	2 -2 -4 -2 0 -2 -2 0 -2 -2 2 0
mostly capitals · no blank line · 19 to 25 words	0 0 0 0 0 -2 -2 1 0 0 0 0
mostly capitals · no blank line · 2 to 3 words	2 -4 -7 -4 -1 -1 0 -2 1 1 0 -1
mostly capitals · no blank line · 4 to 6 words	-1 -5 -3 1 -2 1 0 2 -1 1 0 -1
mostly capitals · no blank line · 7 to 13 words	-2 -5 -3 -1 2 3 -1 1 0 -2 1 -1
mostly capitals · no blank line · over 25 words	1 0 -2 -1 2 -2 -1 -1 0 1 0 0
mostly capitals · one blank line · 14 to 18 words	-1 0 -2 1 0 -2 0 1 1 -1 0 -1
mostly capitals · one blank line · 19 to 25 words	1 0 -1 0 0 -2 -2 3 1 -1 0 0
mostly capitals · one blank line · 2 to 3 words	0 -2 0 0 -1 -2 0 -4 0 -2 0 0
mostly capitals · one blank line · 4 to 6 words	-1 1 -3 -1 1 -1 0 2 -1 -1 0 1
mostly capitals · one blank line · 7 to 13 words	0 2 -2 1 -2 -3 -1 2 0 0 -1 1
mostly capitals · one blank line · over 25 words	-1 0 -3 0 2 -1 -2 -2 -2 -2 0 1
mostly capitals · the end of the file · 14 to 18 words	1 0 -1 -3 -3 0 0 0 0 0 0 0
mostly capitals · the end of the file · 4 to 6 words	2 1 -1 -5 -3 -2 0 0 -1 1 0 0
mostly capitals · the end of the file · 7 to 13 words	3 -1 -3 -9 -2 -2 0 0 1 -1 0 0
mostly capitals · two blank lines · 14 to 18 words	3 -1 -1 -2 -3 0 -3 0 1 1 -1 -1
mostly capitals · two blank lines · 2 to 3 words	3 0 0 -5 -4 -2 -2 0 -1 1 1 0
mostly capitals · two blank lines · 4 to 6 words	0 1 0 -3 0 0 -2 -2 0 3 -1 -1
mostly capitals · two blank lines · 7 to 13 words	1 0 -2 -4 -3 -2 -1 -2 1 -2 -1 0
no capitals · no blank line · 0 to 1 words	-1 -4 -3 -3 -1 -1 1 1 0 -1 0 1
no capitals · no blank line · 19 to 25 words	-2 0 -1 0 -3 0 3 0 -1 0 1 0
no capitals · no blank line · 2 to 3 words	-1 -3 -1 -3 -3 -3 2 0 -1 0 0 0
no capitals · no blank line · 4 to 6 words	-2 -1 -4 0 -2 -5 1 -4 0 -1 0 0
no capitals · no blank line · 7 to 13 words	-2 -4 -1 0 0 -3 2 -1 0 0 1 -2
no capitals · no blank line · over 25 words	1 0 -1 0 0 0 -1 0 0 -2 0 1
no capitals · one blank line · 0 to 1 words	1 -3 -3 -2 -4 -4 -1 6 0 0 0 1
no capitals · one blank line · 14 to 18 words	-2 -1 0 -1 1 0 2 -1 0 -1 0 0
no capitals · one blank line · 19 to 25 words	0 0 0 0 0 0 0 2 0 0 -1 1
no capitals · one blank line · 2 to 3 words	-1 -5 -2 0 -4 -1 1 -3 0 -1 0 0
no capitals · one blank line · 4 to 6 words	-3 -5 -2 0 4 -6 -1 -4 0 -1 0 -1
no capitals · one blank line · 7 to 13 words	-1 -3 -5 -2 1 -2 0 -4 -1 0 1 -1
no capitals · one blank line · over 25 words	-2 0 -1 -1 3 0 -1 0 0 1 -1 0
no capitals · the end of the file · 0 to 1 words	2 0 0 -1 0 0 0 0 0 0 0 0
no capitals · the end of the file · 4 to 6 words	-9 -5 0 9 -2 0 0 0 5 -5 0 0
no capitals · two blank lines · 0 to 1 words	2 -1 0 -2 -1 -1 -1 -1 -1 2 -1 0
no capitals · two blank lines · 2 to 3 words	2 -1 0 0 -1 -1 -1 0 0 -1 -1 1
no capitals · two blank lines · 4 to 6 words	-4 -1 -1 4 1 0 -2 0 0 -1 -2 4
no letters with case · no blank line · 14 to 18 words	-1 -3 -3 -3 -2 -1 2 -1 0 -1 1 -1
no letters with case · no blank line · 19 to 25 words	0 0 -3 -2 2 -1 -2 1 -1 -2 0 1
no letters with case · no blank line · 2 to 3 words	1 -1 0 -1 -2 -2 -1 -1 -1 0 0 1
no letters with case · no blank line · 4 to 6 words	1 -2 1 -3 -1 -3 0 -2 0 0 0 1
no letters with case · no blank line · 7 to 13 words	0 -2 0 -1 2 -2 0 -1 1 -1 0 0
no letters with case · no blank line · over 25 words	-1 1 -3 0 1 -1 0 -1 0 -1 1 -1
no letters with case · one blank line · 0 to 1 words	1 -4 -4 0 -6 -9 0 -1 -2 -1 2 -1
no letters with case · one blank line · 14 to 18 words	0 1 -2 -5 1 -1 0 -2 -1 3 -1 2
no letters with case · one blank line · 19 to 25 words	-1 -1 1 -2 0 -1 0 -2 -1 -1 0 0
no letters with case · one blank line · 2 to 3 words	0 -3 -5 1 -3 -6 -1 1 -2 2 0 0
no letters with case · one blank line · 4 to 6 words	-2 0 1 -1 -7 -3 4 -4 -2 0 2 0
no letters with case · one blank line · 7 to 13 words	0 -1 -3 -7 -3 -4 2 1 0 -2 1 0
no letters with case · one blank line · over 25 words	-3 2 1 1 -3 -1 3 -1 -1 1 1 -2
no letters with case · the end of the file · 0 to 1 words	-1 -2 0 2 0 0 0 0 2 -2 0 0
no letters with case · two blank lines · 0 to 1 words	3 -1 -1 -2 -1 -2 -3 1 1 -1 -2 1
some capitals · more blank lines · 14 to 18 words	-3 4 -1 -1 -4 0 -3 0 0 3 -3 -2
some capitals · more blank lines · 19 to 25 words	-1 3 -1 0 -3 0 -1 0 0 2 -2 0
some capitals · more blank lines · 4 to 6 words	-4 4 0 0 -2 -1 -2 -1 1 3 -3 -1
some capitals · more blank lines · 7 to 13 words	-5 5 -2 -3 -5 -1 -3 -1 0 4 -3 -3
some capitals · no blank line · 0 to 1 words	-1 0 0 -4 -2 2 0 -1 1 -2 1 -1
some capitals · no blank line · 14 to 18 words	-1 -3 -2 2 0 -4 0 -6 0 0 -1 -1
some capitals · no blank line · 19 to 25 words	0 -3 0 -1 0 -3 0 -6 -1 -1 0 0
some capitals · no blank line · 2 to 3 words	0 0 -3 -2 -9 1 0 -1 0 -2 1 -1
some capitals · no blank line · 4 to 6 words	0 -2 -3 1 -3 -4 0 -8 1 -2 1 -1
some capitals · no blank line · 7 to 13 words	-1 -2 -1 1 0 -15 1 -3 -1 1 1 0
some capitals · no blank line · over 25 words	-1 -6 1 -1 0 -3 0 -1 0 0 1 -1
some capitals · one blank line · 0 to 1 words	3 0 0 1 -2 -2 -4 -2 -1 0 0 1
some capitals · one blank line · 14 to 18 words	0 -1 1 -7 0 -4 0 -9 0 0 0 0
some capitals · one blank line · 19 to 25 words	-2 -1 0 -1 -2 -4 2 -9 -1 -1 1 0
some capitals · one blank line · 2 to 3 words	-3 -2 0 0 0 1 0 -3 1 0 0 -1
some capitals · one blank line · 4 to 6 words	-2 3 -11 -3 0 -2 1 0 1 1 0 0
some capitals · one blank line · 7 to 13 words	0 -1 1 -5 0 -7 0 0 -1 0 0 1
some capitals · one blank line · over 25 words	0 -3 1 0 -1 -3 2 -6 -1 0 -1 1
some capitals · the end of the file · 14 to 18 words	1 0 -2 -4 -3 0 0 0 0 0 0 0
some capitals · the end of the file · 19 to 25 words	3 -2 -2 -1 -2 0 0 0 2 -2 0 0
some capitals · the end of the file · 4 to 6 words	-2 3 0 -3 0 0 0 0 -3 3 0 0
some capitals · the end of the file · 7 to 13 words	4 -1 -3 -4 -5 0 0 0 1 -1 0 0
some capitals · two blank lines · 14 to 18 words	3 -1 -4 -4 -1 0 -1 0 1 0 0 -1
some capitals · two blank lines · 19 to 25 words	2 -1 -4 -2 0 0 0 -1 -1 0 -1 0
some capitals · two blank lines · 4 to 6 words	1 1 -1 -6 -1 -2 -1 -2 0 0 -1 1
some capitals · two blank lines · 7 to 13 words	-1 2 -4 -1 0 -2 0 -2 1 1 -1 1
some capitals · two blank lines · over 25 words	0 0 0 -3 -5 -1 1 -1 -1 -1 2 -2
# sentences inside
0	1 -3 -1 0 -1 0 0 0 0 0 0 0
1	-1 -6 -1 0 3 -1 1 -3 0 -1 0 0
2	-1 -7 2 3 1 -1 0 -1 -1 1 0 0
over 2	0 0 0 -1 0 -3 1 -4 1 1 -1 0
# length of words
more	-1 3 0 -1 -2 -1 1 -4 1 -2 1 -1
up to 3.5	1 -2 -1 -1 -4 0 -1 -2 -1 1 0 1
up to 4.5	0 -5 -2 0 -3 -5 0 -1 0 0 -1 0
up to 5.2	1 -4 -4 -2 -1 -4 1 1 0 -1 -1 1
up to 5.8	1 -3 -3 0 1 -4 0 -7 1 -1 -2 1
up to 6.5	0 -3 0 -1 1 0 0 1 0 -1 -1 1
up to 9	-2 -4 3 -1 0 1 1 1 0 0 0 1
# dateline
a dateline	-3 -2 -9 -3 -9 -3 6 -1 0 -11 5 -2
# an agency at its end × size
an agency at its end · 0 to 1 words	-7 -2 -2 -4 -8 6 -3 4 -1 -1 0 1
an agency at its end · 14 to 18 words	-4 -1 -6 -2 5 -1 -3 -1 0 1 -1 -3
an agency at its end · 19 to 25 words	1 -3 -3 0 2 -1 -4 -1 -1 0 -2 1
an agency at its end · 2 to 3 words	-6 -4 -3 3 -12 6 -6 1 0 1 -3 2
an agency at its end · 4 to 6 words	-4 -2 -4 1 4 3 -6 1 -1 2 -1 -2
an agency at its end · 7 to 13 words	-7 -3 -9 -3 3 4 -1 6 0 2 -3 1
an agency at its end · over 25 words	2 -2 -1 -5 3 -1 -6 -2 0 1 -1 -1
# a year × size
a year · 0 to 1 words	-1 -4 -2 6 -6 -7 -7 -3 -1 0 -3 2
a year · 14 to 18 words	-1 -2 -2 3 1 -2 -2 -4 -1 0 0 0
a year · 19 to 25 words	-2 -2 -6 0 2 -2 0 -6 -3 -2 2 -1
a year · 2 to 3 words	0 -2 -2 3 -3 -3 -2 -3 0 0 -2 0
a year · 4 to 6 words	0 -4 -7 3 -1 -11 -1 -9 -2 -2 -2 3
a year · 7 to 13 words	-1 -5 -3 6 2 -1 -4 -9 -4 1 -1 2
a year · over 25 words	0 -4 -3 2 3 -3 -2 1 -1 1 0 0
# a time of day × size
a time of day · 0 to 1 words	-1 -2 -2 2 -2 -2 -5 -1 1 0 -2 -1
a time of day · 14 to 18 words	-5 -2 -4 6 -4 0 -2 1 -1 3 -2 -1
a time of day · 19 to 25 words	-2 0 -3 3 -5 0 2 0 0 -1 2 -2
a time of day · 2 to 3 words	-1 -2 -2 5 -3 0 -3 -1 -1 0 -2 2
a time of day · 4 to 6 words	-1 -5 -6 5 -7 -2 -5 -3 0 2 -5 2
a time of day · 7 to 13 words	1 -8 -4 5 -10 -1 -4 -4 -2 5 -3 0
a time of day · over 25 words	0 0 -3 1 0 0 0 0 -1 1 -1 0
# a bar × size
a bar · 0 to 1 words	-2 -1 -1 0 -3 -3 3 -1 1 -2 1 -1
a bar · 14 to 18 words	0 -3 -6 3 4 -1 -6 -1 3 1 -2 -1
a bar · 19 to 25 words	3 -2 -3 2 -1 0 -4 -1 0 0 -1 0
a bar · 2 to 3 words	-1 -4 -1 2 -7 1 -2 -1 1 -2 -1 2
a bar · 4 to 6 words	1 -5 -4 1 -8 4 -2 -4 -2 -1 0 2
a bar · 7 to 13 words	3 -4 -9 5 -2 0 -3 -3 1 -1 -2 1
a bar · over 25 words	-3 1 -3 -2 4 0 -3 0 0 -1 2 -2
# a dot between words × size
a dot between words · 0 to 1 words	3 -4 -2 -4 -4 -6 -2 -5 1 1 -1 0
a dot between words · 14 to 18 words	0 -3 1 -6 -2 -1 1 -1 2 -2 0 -1
a dot between words · 19 to 25 words	-3 -2 -2 -1 2 -1 2 -2 -1 -2 3 -2
a dot between words · 2 to 3 words	2 -5 -5 1 -4 -5 -2 -2 0 -1 -1 1
a dot between words · 4 to 6 words	1 -8 -8 -2 0 -2 1 0 0 -1 -2 0
a dot between words · 7 to 13 words	-1 -1 0 -1 -3 -7 0 -4 1 0 -2 -1
a dot between words · over 25 words	-1 -1 -3 -4 -7 0 1 0 1 -3 0 0
# a web address × size
a web address · 0 to 1 words	-2 -3 -2 0 -6 -1 2 -4 -2 0 1 0
a web address · 14 to 18 words	-1 -3 -3 0 -6 0 3 -2 1 -3 2 -2
a web address · 19 to 25 words	-1 -2 -4 0 -5 0 3 -3 0 -2 2 -1
a web address · 2 to 3 words	-1 0 -1 -3 -1 2 0 -1 -1 0 1 1
a web address · 4 to 6 words	-2 -3 -1 3 -1 -1 2 -5 0 0 1 -1
a web address · 7 to 13 words	-2 -4 -5 1 0 -3 2 -3 0 -2 1 -2
a web address · over 25 words	0 -1 -6 4 3 0 -4 -1 -1 -5 -2 3
# a mail address × size
a mail address · 0 to 1 words	-3 -1 -1 4 -2 -1 -2 2 -1 1 -2 1
a mail address · 14 to 18 words	-5 0 0 -2 -3 0 5 -1 -1 -1 5 -4
a mail address · 2 to 3 words	-2 0 0 -5 -2 -1 3 -1 0 -1 3 -2
a mail address · 4 to 6 words	0 -2 0 4 -4 -3 -4 2 -1 1 -4 3
a mail address · 7 to 13 words	-3 -2 -1 3 -1 -3 0 2 -1 -2 1 1
a mail address · over 25 words	1 0 -2 3 2 0 -4 0 1 1 -3 3
# a name behind @ × size
a name behind @ · 0 to 1 words	-3 -1 0 5 2 -3 -2 -1 0 1 -2 2
a name behind @ · 14 to 18 words	-4 0 0 2 -5 0 4 -1 0 0 3 -3
a name behind @ · 19 to 25 words	-2 -1 -2 3 0 0 0 0 0 2 -2 1
a name behind @ · 2 to 3 words	-1 -1 -1 2 -5 -2 0 0 -2 -1 1 1
a name behind @ · 4 to 6 words	0 -1 -1 3 -5 -4 -2 1 -2 2 -1 0
a name behind @ · 7 to 13 words	-2 -3 -2 -2 3 -2 1 3 0 -2 1 0
a name behind @ · over 25 words	0 0 -1 -2 1 0 -1 0 0 0 0 0
# a copyright sign × size
a copyright sign · 0 to 1 words	-6 -1 -1 -1 -2 3 -1 2 0 0 0 0
a copyright sign · 14 to 18 words	-1 -2 1 -3 3 -1 -4 -2 1 0 -1 -1
a copyright sign · 19 to 25 words	1 -1 -3 -2 3 0 -4 -1 0 2 -2 0
a copyright sign · 2 to 3 words	-2 -2 -1 -4 -5 4 -2 -4 1 -1 -1 2
a copyright sign · 4 to 6 words	1 -1 -1 -10 -4 0 2 -7 0 -2 1 1
a copyright sign · 7 to 13 words	2 -4 -4 -1 -1 0 -2 -7 0 0 -1 1
a copyright sign · over 25 words	0 -1 -5 -4 3 0 -3 -1 0 1 -2 1
# a question mark × size
a question mark · 0 to 1 words	1 0 0 -2 -1 -2 0 -1 1 -1 2 -1
a question mark · 14 to 18 words	0 3 -1 -8 -1 -1 -1 -2 0 1 -1 0
a question mark · 19 to 25 words	-1 -1 2 -4 -4 -1 1 -1 0 1 1 -1
a question mark · 2 to 3 words	-2 1 -2 -7 -8 -4 2 -3 -3 2 1 -1
a question mark · 4 to 6 words	1 -1 -8 -3 -8 -8 0 -9 0 -2 0 0
a question mark · 7 to 13 words	2 2 -4 -8 -7 -8 0 -6 -1 -1 0 0
a question mark · over 25 words	1 -3 1 -5 -2 -1 0 -2 0 -1 -1 1
# a colon × size
a colon · 14 to 18 words	0 1 -3 -3 1 -4 -2 -3 0 1 1 -1
a colon · 19 to 25 words	-1 4 -9 -1 2 -3 -1 -6 0 2 0 -1
a colon · 2 to 3 words	-3 -1 -5 1 -4 7 -2 -4 -2 2 0 -1
a colon · 4 to 6 words	-3 4 -2 1 -6 4 -2 4 0 1 -1 -1
a colon · 7 to 13 words	0 3 -8 -2 -5 2 -1 -2 -2 -1 2 0
a colon · over 25 words	1 1 0 -2 4 -3 -1 -4 -1 2 -1 1
# a slash between words × size
a slash between words · 0 to 1 words	-5 -3 -1 -1 1 0 -1 7 1 -2 0 1
a slash between words · 14 to 18 words	-1 -4 -5 -1 2 -2 0 -2 1 1 0 -1
a slash between words · 19 to 25 words	0 -4 -3 -2 3 -2 -4 -3 -1 0 0 0
a slash between words · 2 to 3 words	-6 -6 -3 -1 -2 7 -4 4 -2 1 1 1
a slash between words · 4 to 6 words	-4 -2 -1 -10 -1 6 0 -3 -1 0 2 -3
a slash between words · 7 to 13 words	-1 -7 -1 -6 1 5 -2 -4 2 -2 -1 1
a slash between words · over 25 words	1 -3 -6 -1 3 -2 -4 -3 0 -1 0 2
# a full date at its end × size
a full date at its end · 14 to 18 words	0 -2 -3 3 -4 0 -3 -1 -2 2 -2 0
a full date at its end · 19 to 25 words	0 -1 -2 0 2 0 -3 -1 -2 1 -1 1
a full date at its end · 4 to 6 words	-1 -3 -1 1 -5 -5 0 -1 -2 2 -1 0
a full date at its end · 7 to 13 words	0 -3 0 2 -6 -4 -2 -2 -2 2 -1 2
# a figure × size
a figure · 0 to 1 words	2 -5 -3 -2 -3 -6 -2 -7 -1 0 0 0
a figure · 14 to 18 words	-1 -1 -1 1 -2 -4 0 -3 -1 1 0 0
a figure · 19 to 25 words	-3 0 -6 1 1 -4 2 -6 -4 -2 1 0
a figure · 2 to 3 words	-1 -4 -5 -2 -3 -7 1 -8 -1 0 0 -1
a figure · 4 to 6 words	-2 -3 0 2 0 -7 1 -14 -3 -1 -1 2
a figure · 7 to 13 words	-1 -3 -1 3 -2 0 1 -3 -1 -1 1 0
a figure · over 25 words	-1 -5 -2 1 2 -4 1 -1 -1 -2 1 0
# an arrow × size
an arrow · 0 to 1 words	0 -1 -1 -4 -3 -3 2 -2 0 -2 2 -3
an arrow · 14 to 18 words	2 -2 -3 -2 -4 0 2 0 2 -3 0 0
an arrow · 2 to 3 words	0 -1 -1 -3 -5 -4 2 -1 1 1 -1 0
an arrow · 4 to 6 words	-1 -3 -3 -4 -7 -3 4 1 1 -2 0 0
an arrow · 7 to 13 words	-2 -5 0 -2 1 -2 0 1 3 -5 0 0
an arrow · over 25 words	1 0 -3 -1 -4 0 0 0 1 -2 0 1
# two or three capitalized words and nothing else × size
two or three capitalized words and nothing else · 2 to 3 words	0 -5 -10 0 0 -9 -1 -8 -2 0 -1 3
# more figures than letters × size
more figures than letters · 0 to 1 words	0 -4 -3 0 -6 -6 0 -6 -1 0 1 0
more figures than letters · 2 to 3 words	1 -2 -2 3 -7 -5 -4 -3 -1 1 -1 0
more figures than letters · 4 to 6 words	1 -6 -5 1 -13 -5 -3 -3 2 -2 -4 3
more figures than letters · 7 to 13 words	0 -1 -1 -1 -4 -1 1 -1 1 -2 0 1
# a bracket × size
a bracket · 0 to 1 words	2 -2 -2 -5 -6 -5 -2 5 1 -1 0 -1
a bracket · 14 to 18 words	-3 -1 -4 -3 3 -3 0 -2 1 0 1 -3
a bracket · 19 to 25 words	-1 1 -6 -2 1 -3 0 2 1 -1 0 -1
a bracket · 2 to 3 words	0 -1 -2 -1 -1 -4 0 -2 1 -1 0 -1
a bracket · 4 to 6 words	-1 1 -3 -4 1 -5 1 2 -3 2 0 0
a bracket · 7 to 13 words	0 -2 -11 -5 0 3 0 2 0 -1 0 0
a bracket · over 25 words	-1 -2 -2 -2 1 -4 1 -4 0 0 0 0
# a quotation mark × size
a quotation mark · 0 to 1 words	0 0 0 -2 -3 -3 1 -2 1 -4 0 0
a quotation mark · 14 to 18 words	-1 -1 2 -3 -9 -2 3 0 -2 -1 0 1
a quotation mark · 19 to 25 words	0 2 -4 -8 -1 -2 1 -1 1 -1 0 1
a quotation mark · 2 to 3 words	-4 3 1 -7 1 -8 3 -2 1 -1 1 0
a quotation mark · 4 to 6 words	2 1 -1 -6 -2 -9 -2 -3 -2 -1 -2 3
a quotation mark · 7 to 13 words	1 -1 -6 -6 0 -7 0 0 1 -4 -1 2
a quotation mark · over 25 words	-2 3 1 -3 -2 -3 3 -2 0 0 1 -1
# a comma × size
a comma · 0 to 1 words	0 -3 -1 -5 -3 -3 1 -2 -2 3 0 -1
a comma · 14 to 18 words	-3 -2 -2 1 -4 -6 4 -1 -1 0 2 -1
a comma · 19 to 25 words	-3 -4 0 1 -1 -6 2 -1 -1 0 1 -1
a comma · 2 to 3 words	-4 -2 -5 2 0 -5 2 -6 -1 -1 2 -2
a comma · 4 to 6 words	-2 -7 -6 1 -2 -4 1 -3 1 -2 0 0
a comma · 7 to 13 words	-3 -4 -3 5 -6 1 2 0 0 0 -1 0
a comma · over 25 words	-1 -5 0 0 0 -5 3 -3 -1 -1 0 0
# a word for a picture × size
a word for a picture · 0 to 1 words	-3 -2 -2 -6 -6 4 -4 2 -2 1 -1 2
a word for a picture · 14 to 18 words	-2 -3 0 -7 5 -2 -5 -2 2 1 -2 -2
a word for a picture · 19 to 25 words	2 -4 -5 -1 5 -2 -7 0 2 -1 -3 2
a word for a picture · 2 to 3 words	-3 -2 -5 -14 -3 8 -5 -5 -1 0 1 0
a word for a picture · 4 to 6 words	1 -3 -6 -10 -3 8 -6 -7 -3 1 1 -1
a word for a picture · 7 to 13 words	-7 -3 -6 -7 8 4 -5 -9 1 3 0 -3
a word for a picture · over 25 words	2 -3 -5 -7 5 -2 -6 -1 -1 0 -1 1
# a sign of currency or percent × size
a sign of currency or percent · 0 to 1 words	-2 -1 0 -3 -1 -2 2 -1 -1 1 2 -2
a sign of currency or percent · 14 to 18 words	0 1 1 -7 -1 0 -1 -1 -1 0 -3 3
a sign of currency or percent · 19 to 25 words	-3 2 2 -2 -9 0 2 0 0 3 -1 -3
a sign of currency or percent · 2 to 3 words	-1 -3 -2 -6 -6 -4 2 0 -2 0 2 -3
a sign of currency or percent · 4 to 6 words	-2 0 -2 -5 -8 -5 2 -2 0 -2 2 -1
a sign of currency or percent · 7 to 13 words	0 -1 -1 -9 -6 -5 2 0 -1 0 0 -1
a sign of currency or percent · over 25 words	-2 1 -3 -7 -1 0 2 -2 -3 -1 0 0
# a label before a colon × size
a label before a colon · 0 to 1 words	-3 -4 -2 -1 -6 2 1 -6 0 -1 0 -1
a label before a colon · 14 to 18 words	2 3 -3 -2 -2 -1 -2 0 -1 1 1 -1
a label before a colon · 19 to 25 words	-1 -2 -3 -5 -3 -1 3 -3 1 0 1 -2
a label before a colon · 2 to 3 words	-2 -8 -1 0 -6 5 -1 -6 -1 1 0 0
a label before a colon · 4 to 6 words	0 2 -1 3 -9 4 -3 0 1 1 -1 0
a label before a colon · 7 to 13 words	3 2 -9 -2 -7 2 -3 -10 -1 -1 1 0
a label before a colon · over 25 words	0 -2 3 -5 -6 -1 1 -2 -2 1 1 -1
# times above × times below
0 · 0	0 -5 0 -1 -2 -2 2 0 0 -1 -1 0
0 · 1	1 1 0 -2 1 1 -2 -2 0 0 0 -1
0 · 2	3 -2 -5 1 1 0 -7 0 1 1 -2 -1
0 · 3	-1 -1 -6 -2 5 -2 -4 -1 0 1 -2 -1
0 · over 3	-1 -1 -5 1 2 1 -2 -2 0 -1 0 -1
1 · 0	2 0 -1 -2 -5 2 -1 -2 -1 0 0 1
1 · 1	3 -2 -5 2 -1 -1 -6 0 2 -2 -2 1
1 · 2	-1 -3 -3 1 5 -4 -3 -1 1 0 -1 -1
1 · 3	-2 0 -2 4 0 2 -4 0 0 0 -1 0
1 · over 3	-1 -2 -2 2 1 -1 -1 0 0 0 0 -1
2 · 0	0 1 -2 3 -1 -2 -4 -2 0 -2 0 0
2 · 1	-1 -3 -3 0 6 -2 -4 -1 0 2 0 -2
2 · 2	3 -4 -1 -1 -1 0 -3 -1 -1 1 -1 0
2 · 3	0 0 -1 -1 1 1 0 0 2 -3 2 -2
2 · over 3	0 0 -1 1 -2 1 -3 -2 -1 0 0 0
3 · 0	-3 -4 -4 1 8 -5 -5 -2 -1 3 0 -2
3 · 1	3 -2 -1 0 -2 1 -5 0 -1 0 -1 2
3 · 2	-1 -1 -1 -1 1 1 0 0 1 -2 2 -1
3 · 3	1 -1 0 -5 -2 1 -2 0 -3 2 1 1
3 · over 3	1 -2 -1 0 -2 -1 -1 -2 0 -1 1 -1
over 3 · 0	-1 -4 -2 -3 3 2 -1 -1 -1 -1 2 -2
over 3 · 1	-1 -3 -1 1 1 1 -1 0 -2 -1 2 -1
over 3 · 2	0 1 -1 0 -1 1 -2 -1 -2 0 0 0
over 3 · 3	0 -2 -1 0 -1 0 -1 -1 -1 -1 1 -1
over 3 · over 3	2 -2 -2 -1 -4 -1 -1 -2 -1 -1 1 -1
# comes again × size × close
above and below · 0 to 1 words · no sentence	2 -1 -1 1 0 0 -2 0 0 -1 0 -1
above and below · 0 to 1 words · the end of a sentence	3 -1 0 -2 -1 -1 -3 -1 0 0 1 -1
above and below · 14 to 18 words · no sentence	-2 0 -3 -4 2 0 -2 0 0 -1 1 -1
above and below · 19 to 25 words · a credit	-4 0 0 0 4 0 0 0 -1 1 0 -1
above and below · 19 to 25 words · no sentence	-2 -2 -1 -1 3 0 -2 0 1 -1 0 0
above and below · 19 to 25 words · the end of a sentence	-2 -1 -2 -1 1 -1 -1 -1 0 0 0 -1
above and below · 2 to 3 words · no sentence	2 -2 -3 1 0 -4 -3 -2 0 -1 1 -2
above and below · 2 to 3 words · the end of a sentence	2 -1 -1 -3 -2 -1 -1 0 2 -2 -1 0
above and below · 4 to 6 words · a credit	-3 -1 0 -2 2 0 -2 0 -1 1 0 -2
above and below · 4 to 6 words · no sentence	0 0 -4 1 -1 2 -1 -2 1 -2 0 1
above and below · 4 to 6 words · the end of a sentence	-2 -1 -1 1 -1 -2 0 -1 0 1 -1 -1
above and below · 7 to 13 words · a credit	-1 -1 0 -1 2 -2 -2 0 1 1 -1 -1
above and below · 7 to 13 words · no sentence	-2 -3 -8 2 0 -5 1 -1 -2 1 0 1
above and below · 7 to 13 words · the end of a sentence	0 -2 -3 -3 1 -1 0 -1 -1 -2 0 0
above · 0 to 1 words · the end of a sentence	2 -1 0 -3 -1 -1 0 0 1 -2 3 -1
above · 14 to 18 words · a credit	0 0 -2 -1 1 -1 -3 0 -1 3 0 0
above · 14 to 18 words · no sentence	5 0 -6 -6 -6 -1 0 0 -2 1 -2 2
above · 14 to 18 words · the end of a sentence	-1 -1 -1 2 2 0 -1 -1 -1 2 0 -2
above · 19 to 25 words · a credit	0 -1 -1 -1 1 0 -3 0 -1 0 0 -1
above · 19 to 25 words · no sentence	0 1 -3 -3 -2 0 0 -1 -1 0 0 2
above · 19 to 25 words · the end of a sentence	-2 -1 1 2 3 0 -3 -1 -2 2 -1 -2
above · 2 to 3 words · a credit	-5 -1 0 -5 0 6 -6 0 -2 2 -1 -2
above · 2 to 3 words · no sentence	1 -1 -2 -2 0 -1 -1 -2 -1 -1 1 1
above · 2 to 3 words · the end of a sentence	1 0 0 -5 -6 -3 0 0 0 -2 0 0
above · 4 to 6 words · a credit	-1 -1 -1 -3 2 0 -3 -1 -1 2 -2 0
above · 4 to 6 words · no sentence	1 3 -6 -3 -3 -1 -2 -5 0 -1 0 1
above · 4 to 6 words · the end of a sentence	1 -2 -3 -6 -2 -6 0 -1 0 2 0 -3
above · 7 to 13 words · a credit	1 -2 -1 -3 1 -1 -8 -1 -2 4 -1 -2
above · 7 to 13 words · no sentence	4 0 -13 -2 -3 0 -2 -4 -3 0 0 1
above · 7 to 13 words · the end of a sentence	1 -2 1 -2 1 -4 -2 -3 -1 1 0 -1
above · over 25 words · a credit	-2 0 -1 -1 4 0 -2 0 0 1 -1 0
above · over 25 words · no sentence	1 -2 -2 -2 1 0 -2 0 1 1 -2 0
above · over 25 words · the end of a sentence	-1 -1 -1 -4 0 0 0 -1 0 0 0 0
below · 0 to 1 words · no sentence	1 -2 -1 -1 0 1 0 1 0 0 0 -1
below · 0 to 1 words · the end of a sentence	3 -1 0 -4 -1 -1 0 -1 -2 1 1 -1
below · 14 to 18 words · a credit	0 0 -1 -1 2 0 -3 0 -1 2 0 -2
below · 14 to 18 words · no sentence	0 3 -3 -2 0 -1 -4 -1 0 1 -2 0
below · 14 to 18 words · the end of a sentence	-1 0 0 0 2 -1 -4 -1 1 0 0 -2
below · 19 to 25 words · a credit	0 -1 -1 0 1 0 -2 0 -1 1 0 -1
below · 19 to 25 words · no sentence	1 1 -3 -3 1 -1 -3 -1 -1 0 0 2
below · 19 to 25 words · the end of a sentence	0 0 -2 1 1 -1 -2 0 1 -1 0 -1
below · 2 to 3 words · a credit	-5 -2 -1 -4 -1 6 -4 0 -2 2 0 -2
below · 2 to 3 words · no sentence	1 0 0 -1 0 -2 -1 -1 0 0 0 -1
below · 2 to 3 words · the end of a sentence	3 -2 -1 -7 1 -3 -2 0 1 1 -2 0
below · 4 to 6 words · a credit	-1 -2 -1 -3 -1 1 -2 0 -2 2 -3 -2
below · 4 to 6 words · no sentence	0 0 -8 -1 1 -1 -3 -5 -1 0 0 1
below · 4 to 6 words · the end of a sentence	0 -1 -4 1 -1 -3 -1 -2 1 0 0 -2
below · 7 to 13 words · a credit	-1 1 -1 -3 1 0 -4 -1 -1 2 0 -2
below · 7 to 13 words · no sentence	0 2 -4 -2 2 1 -3 -4 0 1 0 -1
below · 7 to 13 words · the end of a sentence	1 -2 0 -3 1 -3 -3 -2 2 -1 0 -1
below · over 25 words · a credit	-2 -1 -1 -1 4 0 -2 -1 0 0 -1 0
below · over 25 words · no sentence	-1 1 -4 -2 3 0 -3 0 -1 0 0 1
below · over 25 words · the end of a sentence	0 -1 1 -3 1 -1 -2 0 1 1 -1 -1
nowhere else · 0 to 1 words · a credit	-3 -1 -1 -1 -3 1 0 3 2 -1 -1 0
nowhere else · 0 to 1 words · no sentence	0 -3 -2 0 -3 -1 1 0 0 1 -1 1
nowhere else · 0 to 1 words · the end of a sentence	-1 0 -2 -4 2 -6 1 -5 0 1 0 -2
nowhere else · 14 to 18 words · a credit	-1 0 -1 -5 2 -2 -4 0 0 2 -3 1
nowhere else · 14 to 18 words · no sentence	-1 2 1 1 -2 -5 -1 -7 -1 -1 1 0
nowhere else · 14 to 18 words · the end of a sentence	-2 -6 0 -2 -4 -4 3 0 1 -3 0 0
nowhere else · 19 to 25 words · a credit	1 -4 -5 -4 4 -2 -3 -3 0 0 -1 1
nowhere else · 19 to 25 words · no sentence	0 1 2 0 -2 -4 -1 1 1 2 -2 0
nowhere else · 19 to 25 words · the end of a sentence	-1 -4 0 -3 -4 -5 3 -1 0 -1 1 0
nowhere else · 2 to 3 words · a credit	1 -3 -3 -2 -4 1 -3 -2 3 -4 0 1
nowhere else · 2 to 3 words · no sentence	0 -3 -3 0 -2 -5 1 -2 0 2 -3 0
nowhere else · 2 to 3 words · the end of a sentence	-2 -1 1 -2 0 -1 1 0 -1 -1 1 -1
nowhere else · 4 to 6 words · a credit	-1 -1 -4 -1 -1 3 -2 1 -1 0 2 -1
nowhere else · 4 to 6 words · no sentence	0 -4 0 0 -2 -7 1 -1 0 1 -1 0
nowhere else · 4 to 6 words · the end of a sentence	0 -2 0 -2 2 -13 0 -1 -1 -1 -1 1
nowhere else · 7 to 13 words · a credit	-2 -4 -9 -4 2 2 -1 3 1 0 0 0
nowhere else · 7 to 13 words · no sentence	0 0 0 -1 -2 -2 0 -2 1 0 0 0
nowhere else · 7 to 13 words · the end of a sentence	-2 0 2 -1 -2 -7 1 0 -1 0 0 0
nowhere else · over 25 words · a credit	1 -2 -2 -5 2 -2 -3 -1 -1 0 0 -1
nowhere else · over 25 words · no sentence	0 1 -1 0 1 -4 -1 -4 0 0 0 0
nowhere else · over 25 words · the end of a sentence	-1 -5 1 1 -5 -3 3 -2 0 -1 0 0
# same above
0 to 1 lines away	0 -1 -5 1 4 0 -4 -3 -1 0 -2 2
14 to 20 lines away	0 -3 -4 2 -5 -1 1 -3 -1 -1 2 -2
2 lines away	2 -1 -8 0 2 -1 -3 -2 -1 0 1 -1
21 to 40 lines away	0 0 -3 1 -5 0 0 -4 1 -2 1 -2
3 lines away	3 0 -7 -2 1 -1 -6 -3 -1 2 -2 -1
4 to 5 lines away	3 -2 -1 -1 -1 1 -5 -1 -1 1 -2 0
41 to 80 lines away	1 -2 -3 0 -5 -1 0 -1 1 0 0 -1
6 to 8 lines away	4 -1 0 -1 -4 1 -7 0 1 0 -1 1
9 to 13 lines away	0 -2 -6 -5 0 1 0 -2 0 0 1 0
over 80 lines away	0 -1 -1 -1 -5 0 1 -2 0 -1 1 0
# same below
0 to 1 lines away	2 -6 -8 -5 6 1 -6 -5 0 0 -2 2
14 to 20 lines away	1 -3 -7 0 -1 -2 0 -1 -1 0 2 -1
2 lines away	1 1 -3 -4 2 0 -3 -3 -1 0 1 -1
21 to 40 lines away	0 -2 -2 1 -6 0 -1 -2 1 -1 1 -2
3 lines away	1 0 -6 -4 5 -1 -5 -4 0 1 -1 -1
4 to 5 lines away	0 2 -3 -3 3 2 -6 -3 -1 2 -3 1
41 to 80 lines away	-1 -1 0 2 -2 -1 0 0 1 -1 -1 -2
6 to 8 lines away	2 2 0 0 -2 0 -6 0 1 0 0 1
9 to 13 lines away	1 -1 -5 -5 -1 0 -1 -1 0 1 1 -1
over 80 lines away	1 0 -1 -1 -5 0 -1 -1 1 0 -1 -2
# same above × size
0 to 1 lines away · 0 to 1 words	2 0 -1 -3 1 -2 -2 -1 -1 2 -1 1
0 to 1 lines away · 14 to 18 words	-1 0 -5 -4 0 -1 0 0 0 0 -1 0
0 to 1 lines away · 19 to 25 words	0 -2 -4 -2 2 -1 -3 0 0 1 -1 0
0 to 1 lines away · 2 to 3 words	-2 -1 -1 3 1 1 -5 -1 -2 1 -1 2
0 to 1 lines away · 4 to 6 words	-1 -1 -3 -2 4 1 -3 -1 -1 0 -1 0
0 to 1 lines away · 7 to 13 words	0 -2 -9 -3 2 -3 -2 -2 0 0 -1 1
0 to 1 lines away · over 25 words	-1 -1 1 -2 2 -1 -2 0 0 2 -1 0
14 to 20 lines away · 0 to 1 words	-1 -2 -1 2 0 -1 1 0 0 -1 1 -1
14 to 20 lines away · 14 to 18 words	0 1 0 -1 -1 0 2 0 0 0 -1 1
14 to 20 lines away · 2 to 3 words	2 -4 -1 1 0 -5 -2 -1 -1 -2 2 -1
14 to 20 lines away · 4 to 6 words	0 -1 -1 3 -8 1 -1 -2 -1 0 3 -2
14 to 20 lines away · 7 to 13 words	-1 -1 -4 -2 -4 -2 3 -2 -1 0 1 0
2 lines away · 0 to 1 words	2 -2 -1 1 -2 0 -1 -1 0 -1 0 -1
2 lines away · 14 to 18 words	2 0 -1 -3 1 0 -6 0 -2 5 -2 -2
2 lines away · 19 to 25 words	0 -1 -3 -1 1 0 -2 0 0 -2 1 -1
2 lines away · 2 to 3 words	1 -3 -1 0 0 -2 -3 0 -1 0 1 0
2 lines away · 4 to 6 words	4 0 -1 -2 -2 1 -6 0 2 -1 -2 1
2 lines away · 7 to 13 words	-1 1 -7 1 1 -2 -5 0 -2 1 0 -4
2 lines away · over 25 words	-1 0 0 -1 2 0 0 0 0 0 0 1
21 to 40 lines away · 0 to 1 words	0 -1 -1 2 -6 0 -2 -1 2 -2 1 -3
21 to 40 lines away · 14 to 18 words	0 -2 0 -1 -4 0 1 0 1 -2 0 0
21 to 40 lines away · 19 to 25 words	-2 0 0 0 -1 0 2 0 -1 1 2 -2
21 to 40 lines away · 2 to 3 words	1 -1 -2 -5 -3 0 -1 -1 0 0 2 -1
21 to 40 lines away · 4 to 6 words	0 1 -3 -1 -4 0 0 -2 -1 0 0 0
21 to 40 lines away · 7 to 13 words	1 0 -3 1 -3 -5 0 -4 -1 -1 0 -1
21 to 40 lines away · over 25 words	0 -1 -1 -1 -3 0 1 0 1 -1 0 0
3 lines away · 0 to 1 words	3 -2 0 -1 -5 -1 -3 -2 0 -1 1 -1
3 lines away · 14 to 18 words	1 0 -2 -2 1 0 -4 0 -1 3 -2 -1
3 lines away · 19 to 25 words	2 1 -2 -1 1 0 -4 0 -1 3 -3 0
3 lines away · 2 to 3 words	1 -3 -1 -2 -3 0 -2 0 -2 -1 0 1
3 lines away · 4 to 6 words	0 -2 -1 -1 1 -7 -2 0 -1 4 -3 0
3 lines away · 7 to 13 words	2 2 -5 -7 1 0 -4 0 -1 2 -2 1
3 lines away · over 25 words	-1 0 -1 -1 1 0 -1 0 -1 3 -2 -1
4 to 5 lines away · 0 to 1 words	2 -3 -1 0 0 0 -7 0 0 -2 0 0
4 to 5 lines away · 14 to 18 words	5 -2 -3 -2 -2 0 -2 0 -2 0 1 -1
4 to 5 lines away · 19 to 25 words	-2 0 -3 2 4 0 -4 0 0 2 -1 -1
4 to 5 lines away · 2 to 3 words	1 -1 -2 -2 -1 3 -4 -1 -1 2 -2 1
4 to 5 lines away · 4 to 6 words	1 0 -2 -3 -1 -1 -1 0 0 0 -1 1
4 to 5 lines away · 7 to 13 words	5 -2 1 -2 -7 -5 -3 -1 -2 4 -2 -2
4 to 5 lines away · over 25 words	-2 0 -1 0 4 0 -3 0 0 4 -3 -1
41 to 80 lines away · 0 to 1 words	1 -2 -1 0 -3 -1 -2 -1 1 0 0 0
41 to 80 lines away · 14 to 18 words	1 0 0 2 -1 0 -2 -1 -1 1 -1 1
41 to 80 lines away · 2 to 3 words	0 -1 -2 -3 -3 -1 1 -1 -1 0 0 0
41 to 80 lines away · 4 to 6 words	2 0 -2 -2 -8 -1 -2 -1 0 0 -2 1
41 to 80 lines away · 7 to 13 words	0 -2 -5 0 -3 -2 0 -1 -3 1 0 0
6 to 8 lines away · 0 to 1 words	2 -3 -1 0 0 0 -7 1 1 0 -1 1
6 to 8 lines away · 14 to 18 words	4 -1 -2 -2 -4 0 -2 0 0 1 -2 -1
6 to 8 lines away · 19 to 25 words	-2 1 1 -1 -3 0 0 0 -1 -1 1 2
6 to 8 lines away · 2 to 3 words	2 1 -2 -2 1 2 -5 -1 0 -1 0 1
6 to 8 lines away · 4 to 6 words	5 0 -2 -10 -5 0 -3 -1 0 1 -1 1
6 to 8 lines away · 7 to 13 words	8 -3 1 -5 -6 -4 -5 -1 -3 0 1 -1
9 to 13 lines away · 0 to 1 words	2 -1 -2 -5 -5 -1 -2 -1 0 -1 -1 1
9 to 13 lines away · 14 to 18 words	1 -1 -1 -1 -1 0 0 0 -1 1 3 -3
9 to 13 lines away · 2 to 3 words	1 -1 -1 -5 1 0 -1 -1 -1 -1 3 -2
9 to 13 lines away · 4 to 6 words	0 -2 0 -1 -2 2 0 -1 -1 3 0 -2
9 to 13 lines away · 7 to 13 words	-3 -2 -4 0 0 2 1 -1 0 -2 0 0
over 80 lines away · 0 to 1 words	0 -1 -1 0 -1 -1 0 -2 1 0 1 0
over 80 lines away · 14 to 18 words	1 0 -2 -2 -4 0 0 0 -1 -1 1 2
over 80 lines away · 19 to 25 words	1 -1 -1 -1 -2 0 0 0 -1 -1 1 0
over 80 lines away · 2 to 3 words	1 -1 -1 -2 -5 -1 0 -1 1 -2 1 1
over 80 lines away · 4 to 6 words	-1 2 -1 -8 -8 -4 1 -1 -1 -2 0 1
over 80 lines away · 7 to 13 words	-1 0 -3 -2 -5 -1 1 -1 -1 -2 0 1
over 80 lines away · over 25 words	3 0 -3 -1 -2 0 -1 0 0 0 -1 1
# same below × size
0 to 1 lines away · 0 to 1 words	3 -1 -1 -4 -3 -1 -2 -2 0 2 -1 1
0 to 1 lines away · 14 to 18 words	-1 -3 -4 -5 4 -1 -4 -1 1 0 -2 0
0 to 1 lines away · 19 to 25 words	0 -2 -5 -2 3 -1 -5 0 0 1 -1 0
0 to 1 lines away · 2 to 3 words	2 -1 -1 -3 0 1 -4 -1 -2 1 -1 2
0 to 1 lines away · 4 to 6 words	0 -6 -3 -4 4 0 -3 -2 0 -2 -1 0
0 to 1 lines away · 7 to 13 words	-1 -4 -8 -4 4 -1 -2 -2 0 -1 -1 1
0 to 1 lines away · over 25 words	-2 -1 -3 -1 3 0 -2 0 0 2 -2 0
14 to 20 lines away · 0 to 1 words	0 -3 -2 0 1 -3 0 0 0 -1 1 -1
14 to 20 lines away · 14 to 18 words	0 0 -1 -2 1 0 -1 0 0 -1 1 0
14 to 20 lines away · 2 to 3 words	2 -6 -2 -2 2 -2 -1 -1 -1 1 1 0
14 to 20 lines away · 4 to 6 words	-1 -4 -3 3 -4 1 0 -2 -3 1 3 -2
14 to 20 lines away · 7 to 13 words	-1 1 -6 1 -3 -3 2 -1 -1 -1 2 0
2 lines away · 0 to 1 words	2 -2 -1 -1 -3 0 -1 0 -1 0 0 -1
2 lines away · 14 to 18 words	1 1 -2 -1 1 0 -4 0 0 1 0 -2
2 lines away · 19 to 25 words	0 1 -2 0 1 0 -3 0 -1 -1 1 -1
2 lines away · 2 to 3 words	2 3 -1 -1 -1 -1 -2 0 -2 0 1 0
2 lines away · 4 to 6 words	3 0 -2 -5 0 2 -5 -1 3 -2 -1 0
2 lines away · 7 to 13 words	0 -1 0 -6 3 0 -5 -1 0 1 0 -2
2 lines away · over 25 words	-2 0 -2 -1 2 0 0 -1 0 -1 0 2
21 to 40 lines away · 0 to 1 words	0 -3 -2 2 -6 0 -3 0 1 0 0 -2
21 to 40 lines away · 14 to 18 words	1 0 -1 -2 -5 0 1 0 -1 1 0 1
21 to 40 lines away · 19 to 25 words	-1 -1 -1 -2 -2 0 2 -1 0 -2 1 0
21 to 40 lines away · 2 to 3 words	0 -1 -5 -2 -1 -2 0 -1 0 -1 2 -2
21 to 40 lines away · 4 to 6 words	-1 -1 -4 1 -2 0 -1 -2 0 -2 0 1
21 to 40 lines away · 7 to 13 words	1 -1 -1 0 -6 -5 0 -1 0 0 0 -1
21 to 40 lines away · over 25 words	-1 -1 0 -1 -1 0 1 0 1 -2 0 0
3 lines away · 0 to 1 words	4 -2 0 -8 -6 -1 -2 -3 -1 -2 1 -1
3 lines away · 14 to 18 words	-1 1 -2 -1 3 0 -4 0 0 1 -2 0
3 lines away · 19 to 25 words	-3 1 -3 -1 3 0 -2 0 -2 1 0 0
3 lines away · 2 to 3 words	1 1 0 -2 -3 -1 -3 -1 -1 -1 0 1
3 lines away · 4 to 6 words	-2 0 -1 0 3 -7 -1 -1 -1 2 -2 0
3 lines away · 7 to 13 words	-2 -1 -5 -6 6 1 -3 0 1 1 -2 1
3 lines away · over 25 words	-2 0 -1 -1 1 0 1 0 -1 1 0 -1
4 to 5 lines away · 0 to 1 words	3 -2 -1 -4 0 0 -6 -1 -1 0 0 0
4 to 5 lines away · 14 to 18 words	-2 2 1 -2 1 0 -3 0 -2 2 -1 -1
4 to 5 lines away · 19 to 25 words	-4 2 -2 2 3 0 -4 0 0 2 -2 -1
4 to 5 lines away · 2 to 3 words	0 -1 -2 -2 2 3 -4 -1 -1 2 -3 1
4 to 5 lines away · 4 to 6 words	0 2 -1 -5 1 -1 -2 0 -1 1 -3 1
4 to 5 lines away · 7 to 13 words	-1 3 -1 -1 -1 -4 -4 -2 -3 3 -1 -1
4 to 5 lines away · over 25 words	-4 1 -2 -1 2 0 0 0 -1 0 1 -1
41 to 80 lines away · 0 to 1 words	-1 -2 -1 1 1 -3 0 0 1 -1 0 -1
41 to 80 lines away · 14 to 18 words	1 0 -2 0 0 -1 -4 0 0 -1 0 -1
41 to 80 lines away · 19 to 25 words	0 1 -2 -1 1 0 -2 0 0 0 0 0
41 to 80 lines away · 2 to 3 words	-1 -3 1 0 -4 -2 1 -1 1 -1 -1 -1
41 to 80 lines away · 4 to 6 words	1 -1 -2 0 -2 -2 -1 -1 -1 1 -2 0
41 to 80 lines away · 7 to 13 words	0 0 -4 1 -5 0 -2 -1 0 0 -2 0
41 to 80 lines away · over 25 words	0 1 2 -1 1 0 -4 0 -2 1 -1 1
6 to 8 lines away · 0 to 1 words	2 0 -1 0 0 0 -7 1 1 -1 -1 1
6 to 8 lines away · 14 to 18 words	0 1 -2 -2 -1 0 0 0 -1 2 0 0
6 to 8 lines away · 19 to 25 words	0 -1 1 -1 -3 0 0 0 0 -1 1 0
6 to 8 lines away · 2 to 3 words	2 -4 -2 -1 1 1 -4 -1 0 -1 0 -1
6 to 8 lines away · 4 to 6 words	3 1 -1 -1 -3 -3 -2 -1 0 1 0 1
6 to 8 lines away · 7 to 13 words	2 2 1 -6 -4 -2 -3 -1 -3 1 1 -1
9 to 13 lines away · 0 to 1 words	2 -2 -2 -8 -6 -1 -1 1 0 0 -1 1
9 to 13 lines away · 14 to 18 words	0 -1 1 -2 -1 0 0 0 1 -1 1 -1
9 to 13 lines away · 2 to 3 words	2 -4 -1 -2 1 -1 -3 -1 -2 3 1 -2
9 to 13 lines away · 4 to 6 words	-2 2 -1 -2 -3 1 1 -1 -2 1 1 -1
9 to 13 lines away · 7 to 13 words	-1 0 -4 0 0 2 0 -1 1 0 0 -1
over 80 lines away · 0 to 1 words	1 -1 -1 -1 -1 0 0 -1 1 0 0 -3
over 80 lines away · 14 to 18 words	0 2 -2 -2 -3 0 0 0 -1 1 1 -1
over 80 lines away · 2 to 3 words	1 0 -1 -1 -6 -1 -2 -1 1 0 -2 -2
over 80 lines away · 4 to 6 words	2 1 -3 -3 -7 -1 0 0 0 0 0 -1
over 80 lines away · 7 to 13 words	1 0 -1 -5 -3 -3 0 -1 1 0 -1 -1
over 80 lines away · over 25 words	4 -1 0 -1 -2 0 -3 0 0 1 0 -1
# paragraphs to the same above × size
0 · 0 to 1 words	0 -1 -1 0 -2 -2 1 -2 0 0 1 0
0 · 14 to 18 words	3 0 -7 -7 0 -2 -2 0 -1 0 0 -1
0 · 19 to 25 words	0 -1 -5 1 2 -1 -4 -1 -1 1 -1 -1
0 · 2 to 3 words	-1 -1 -5 1 2 -1 -1 -2 0 0 1 -1
0 · 4 to 6 words	-1 2 -8 -3 3 1 -2 -3 -1 -1 0 0
0 · 7 to 13 words	2 -2 -6 -4 0 -7 -1 -3 -2 0 0 0
0 · over 25 words	-2 -1 0 -4 3 -1 -3 -1 -1 3 -3 0
1 · 0 to 1 words	1 -4 -2 2 0 -4 -2 -2 0 -1 1 -1
1 · 14 to 18 words	1 0 -2 -2 -1 0 0 0 -2 4 -1 0
1 · 19 to 25 words	-1 1 -2 -1 2 0 -2 0 0 -1 1 -1
1 · 2 to 3 words	1 -2 -2 1 0 0 -3 -1 0 -1 -1 1
1 · 4 to 6 words	4 -2 -1 -6 -9 0 -1 -1 0 -1 0 0
1 · 7 to 13 words	0 0 -5 -3 -1 0 -1 -1 0 -2 1 1
2 to 3 · 0 to 1 words	4 -2 -1 1 -7 0 -7 -1 2 -2 -1 -1
2 to 3 · 14 to 18 words	1 -1 0 0 1 0 -2 -1 -1 1 1 -2
2 to 3 · 19 to 25 words	-2 -2 2 0 2 0 -1 -1 -2 2 -1 -1
2 to 3 · 2 to 3 words	0 -3 0 -2 -1 3 -2 -1 1 -2 1 0
2 to 3 · 4 to 6 words	0 1 -1 1 -4 -2 0 -1 0 2 -1 0
2 to 3 · 7 to 13 words	3 -2 2 1 -3 1 -3 -1 -2 1 -1 1
2 to 3 · over 25 words	0 0 -3 -1 -3 0 3 0 1 0 1 -1
4 to 8 · 0 to 1 words	1 -1 -1 0 -3 0 -2 0 1 2 1 -3
4 to 8 · 14 to 18 words	0 0 0 -1 -4 0 2 0 -2 1 -1 1
4 to 8 · 2 to 3 words	1 -1 -1 -4 -4 2 -2 -1 -2 2 1 -2
4 to 8 · 4 to 6 words	0 0 -2 1 -7 -1 1 -1 -1 1 0 -2
4 to 8 · 7 to 13 words	1 0 -3 0 -3 0 -1 -2 -2 0 0 0
over 8 · 0 to 1 words	1 -1 -1 0 0 1 -2 0 -3 -1 -1 2
over 8 · 14 to 18 words	1 -1 0 2 -1 0 -2 0 -1 -1 -1 2
over 8 · 19 to 25 words	-3 0 0 0 1 0 2 0 0 -1 3 -3
over 8 · 2 to 3 words	2 -1 -1 -1 -1 -2 -3 -2 -3 -1 1 1
over 8 · 4 to 6 words	3 -1 0 -1 -2 1 -4 -3 -1 -1 -1 2
over 8 · 7 to 13 words	-1 -3 -2 2 -2 -4 0 -4 -1 -3 1 0
# paragraphs to the same below × size
0 · 0 to 1 words	1 -1 -1 -3 -2 1 1 -4 0 0 1 0
0 · 14 to 18 words	-1 1 -5 -7 4 -1 -6 -1 1 0 -1 -1
0 · 19 to 25 words	-1 0 -7 1 3 -1 -5 -1 -1 1 0 -1
0 · 2 to 3 words	0 2 -4 -1 1 2 -1 -2 0 0 1 -2
0 · 4 to 6 words	-2 -2 -6 -1 6 1 -3 -4 -1 0 0 0
0 · 7 to 13 words	-3 1 -5 -6 4 -3 -2 -5 -2 1 0 1
0 · over 25 words	-3 0 -6 -3 3 -1 -3 -1 -1 3 -3 1
1 · 0 to 1 words	2 -3 -1 -3 0 -3 -2 -1 0 0 -1 0
1 · 14 to 18 words	-1 1 -1 -1 2 0 -2 0 -1 1 0 -1
1 · 2 to 3 words	1 -2 -1 1 0 1 -3 -2 -1 -1 0 1
1 · 4 to 6 words	0 2 -1 -1 -3 -1 0 -2 -2 1 0 0
1 · 7 to 13 words	-1 0 -5 -2 1 0 -2 -1 -1 0 1 -1
1 · over 25 words	1 -1 -1 -1 1 0 -2 0 0 -1 0 2
2 to 3 · 0 to 1 words	4 -2 -1 0 -1 0 -8 0 2 -1 -1 -1
2 to 3 · 14 to 18 words	1 0 2 -1 0 -1 -3 0 0 1 -2 1
2 to 3 · 19 to 25 words	0 -1 0 -2 0 -1 -1 -1 1 -1 0 -1
2 to 3 · 2 to 3 words	1 -5 -1 -2 -1 2 -2 -1 0 -1 0 0
2 to 3 · 4 to 6 words	-2 1 -1 2 -4 -2 1 -2 -1 -1 0 1
2 to 3 · 7 to 13 words	1 -1 1 -2 -2 0 -3 -1 -1 0 0 -1
2 to 3 · over 25 words	-1 0 -1 -1 -1 0 2 0 0 1 1 -3
4 to 8 · 0 to 1 words	1 -2 -1 -1 -1 0 -2 0 1 0 -1 0
4 to 8 · 14 to 18 words	-1 1 -2 -3 0 0 1 0 -1 2 1 -1
4 to 8 · 19 to 25 words	-1 -1 0 -1 -2 0 1 -1 1 -1 1 -1
4 to 8 · 2 to 3 words	1 -2 -2 -1 0 1 -2 -1 1 -1 -2 0
4 to 8 · 4 to 6 words	1 -4 -3 -3 -6 -2 1 -1 -1 0 -1 0
4 to 8 · 7 to 13 words	2 -2 -3 0 -6 1 -2 -1 0 -1 -1 -1
over 8 · 0 to 1 words	0 -1 -1 1 -1 0 -3 1 0 0 0 -1
over 8 · 14 to 18 words	1 2 -2 0 -2 0 -3 0 0 -1 2 -2
over 8 · 2 to 3 words	2 -1 1 0 -3 -5 -4 -1 1 0 -2 -1
over 8 · 4 to 6 words	4 1 -6 -1 -4 2 -5 -1 -1 0 0 0
over 8 · 7 to 13 words	3 -1 -1 2 -6 -6 -2 -1 1 0 0 -3
over 8 · over 25 words	0 0 3 -2 1 0 -3 0 1 1 -1 -3
# begins a longer line × size
above and below · 0 to 1 words	1 -1 0 1 -1 -2 -1 0 1 3 0 -1
above and below · 2 to 3 words	-3 -4 0 2 5 0 -4 0 -1 3 -2 1
above and below · 4 to 6 words	1 1 0 -2 -3 -1 0 0 -1 1 0 -1
above · 0 to 1 words	2 1 0 -6 -1 -2 0 0 1 1 2 -2
above · 14 to 18 words	-2 3 -4 -3 1 0 -2 0 -2 2 -1 -1
above · 19 to 25 words	1 3 -3 -2 0 0 -3 -1 0 1 0 1
above · 2 to 3 words	-6 5 -1 0 2 -6 0 -1 -2 3 -2 2
above · 4 to 6 words	-3 8 -4 -2 -4 -7 -2 -2 -3 4 0 2
above · 7 to 13 words	-1 8 -8 -6 -10 1 -3 -1 -3 4 0 -1
below · 0 to 1 words	-1 -2 0 0 -3 -4 1 0 4 -2 1 -3
below · 14 to 18 words	-4 -2 -3 -4 5 0 -3 0 1 -2 1 -1
below · 19 to 25 words	-3 -1 -3 -2 4 0 -3 0 -1 0 0 -1
below · 2 to 3 words	1 -1 -3 1 2 -7 -4 -1 0 1 -4 4
below · 4 to 6 words	0 0 -3 -7 3 -6 -1 -1 -2 0 0 0
below · 7 to 13 words	-3 -3 -6 -8 10 -5 -8 -1 1 -2 -1 2
below · over 25 words	-5 -1 -2 -1 5 0 -4 0 0 0 1 -2
# begins with a shorter line × size
above and below · 14 to 18 words	-1 -1 -1 2 1 0 0 0 -1 1 2 -2
above and below · 2 to 3 words	0 1 0 0 -3 -2 -1 0 0 0 1 -1
above and below · 4 to 6 words	3 0 2 -6 1 -3 -2 0 1 -1 -1 0
above and below · 7 to 13 words	-3 -2 3 -4 2 1 -3 0 -1 2 -3 1
above and below · over 25 words	-4 0 -3 2 1 0 2 0 0 -2 1 -1
above · 0 to 1 words	-2 0 0 1 0 0 1 0 -1 1 0 0
above · 14 to 18 words	-2 -1 -4 1 3 -1 -2 0 -1 0 0 1
above · 19 to 25 words	-3 -2 0 1 3 0 -1 1 0 0 -1 1
above · 2 to 3 words	2 0 0 -3 -2 -2 2 0 0 -1 1 -1
above · 4 to 6 words	-2 -1 -2 -1 2 0 -1 -3 -2 2 0 0
above · 7 to 13 words	-3 -3 -5 3 4 -1 -2 -3 0 -1 1 -1
above · over 25 words	0 -1 -3 4 2 0 -3 0 -2 -1 -1 2
below · 0 to 1 words	-1 0 0 -2 0 0 1 0 -1 1 1 -1
below · 14 to 18 words	2 -1 -4 0 -2 0 -2 0 1 -1 -2 1
below · 19 to 25 words	3 -3 0 -3 -3 0 -2 0 2 -1 -2 0
below · 2 to 3 words	2 -3 -1 1 -6 -3 -6 0 2 0 -1 -1
below · 4 to 6 words	2 -1 -4 1 0 -2 -5 -1 1 -1 -2 -1
below · 7 to 13 words	2 -2 -8 2 -1 -5 -2 -2 3 -1 0 -3
below · over 25 words	1 -2 1 2 2 0 -3 0 1 1 -3 0
# begins a page title × size
above · 0 to 1 words	-1 2 0 -2 0 -1 -2 0 0 2 -2 0
above · 14 to 18 words	0 4 -3 -2 -3 0 -1 0 -2 3 -2 0
above · 2 to 3 words	-5 5 -1 -4 2 -4 -4 0 -4 6 -1 0
above · 4 to 6 words	-4 7 -3 -1 -6 -5 -3 0 -4 5 -2 0
above · 7 to 13 words	0 7 -7 -5 -11 -3 -4 -1 -3 4 -2 0
below · 2 to 3 words	-3 2 -1 3 0 -3 -2 0 0 2 -1 -2
# is a page title
above	0 0 -2 -1 1 -1 -2 -1 2 -2 1 -1
above and below	-2 -1 2 -2 2 -1 -2 0 -1 0 0 1
below	4 -2 -6 -5 -2 -4 -4 0 3 -3 3 -2
# kind 3 above
byline	0 -2 -1 -1 0 -3 -1 4 -2 1 0 1
counter	0 -2 1 0 1 -1 0 -3 -1 -1 0 1
credit	-2 0 -3 0 3 1 0 0 -1 0 0 0
date	0 -3 -1 -4 3 -1 0 -1 -1 -2 1 0
item	1 -5 -3 -1 1 -2 1 -4 -1 0 1 0
link	-1 -2 -2 -1 -4 1 2 -2 0 -2 0 0
sign-off	-3 0 2 3 -4 -2 -2 0 -1 0 0 0
symbols	0 -2 -3 1 -2 -3 -2 3 0 1 0 1
text	0 -3 -1 -1 -2 -1 0 -1 -1 0 0 1
version	-3 -2 -2 4 -4 -1 -1 2 -2 0 -1 1
# length 3 above × close 3 above
0 words · no sentence	-1 -2 -3 1 -1 -3 -2 3 0 0 0 1
0 words · the end of a sentence	-1 -1 0 1 0 -2 0 -1 -2 2 -1 1
1 words · a credit	-1 0 -3 3 2 -3 -1 -2 2 -3 0 1
1 words · no sentence	0 -2 0 0 0 -3 0 -4 0 1 0 0
1 words · the end of a sentence	1 -4 2 -6 1 -1 -1 -2 1 -1 0 -2
10 to 13 words · a credit	-1 -1 -1 2 -1 -3 1 -1 0 -3 2 -1
10 to 13 words · no sentence	1 -3 -2 2 -1 -1 -1 -5 0 0 -1 1
10 to 13 words · the end of a sentence	0 -2 -1 -2 1 -1 -1 -2 0 0 -1 0
14 to 18 words · a credit	0 1 1 -2 -2 0 0 0 0 -1 1 0
14 to 18 words · no sentence	-1 -1 -3 1 3 0 0 0 -1 -1 0 1
14 to 18 words · the end of a sentence	1 -4 -1 -2 -3 0 0 -2 1 1 -1 0
19 to 25 words · a credit	1 1 -4 -1 -4 -5 0 -3 -2 -2 0 1
19 to 25 words · no sentence	0 0 -4 0 0 -4 0 0 -1 0 -3 2
19 to 25 words · the end of a sentence	-1 0 -1 0 -2 -2 0 -1 1 1 -1 -1
2 words · a credit	1 0 0 -1 -3 -2 1 -1 0 -2 0 2
2 words · no sentence	1 -4 1 -1 -3 -3 1 -3 0 0 0 0
2 words · the end of a sentence	1 0 -4 -2 -2 -1 0 -3 1 -3 -1 1
26 to 40 words · a credit	2 0 -4 0 -2 -4 -2 -1 -1 -2 1 0
26 to 40 words · no sentence	-2 -1 -3 -3 -3 -3 3 -1 0 1 1 -1
26 to 40 words · the end of a sentence	-2 1 -3 -3 1 1 0 2 1 0 -1 0
3 words · a credit	-1 0 -3 -3 3 1 -1 -3 0 0 -1 0
3 words · no sentence	-1 -2 -2 -1 0 -2 1 0 0 0 1 0
3 words · the end of a sentence	-1 -1 1 -5 -2 -4 1 -4 1 -1 1 -2
4 words · a credit	0 -1 0 -6 2 -4 0 0 0 0 1 -2
4 words · no sentence	-1 -1 -2 -3 -2 0 1 -1 0 0 0 0
4 words · the end of a sentence	1 -3 1 -1 -1 -2 0 -2 -1 1 -1 -1
41 to 70 words · a credit	3 -2 0 -1 -5 -1 -2 2 0 0 -1 1
41 to 70 words · no sentence	0 -1 -2 -7 -2 -2 2 -2 0 0 0 1
41 to 70 words · the end of a sentence	0 0 1 -1 2 1 -1 3 -1 1 0 0
5 to 6 words · a credit	-1 1 -1 -1 -3 1 0 1 -2 3 0 -1
5 to 6 words · no sentence	-1 -2 -2 -1 -1 1 1 -1 -1 -1 -1 1
5 to 6 words · the end of a sentence	1 -2 0 -6 1 0 -1 -4 0 0 -2 1
7 to 9 words · a credit	-2 0 2 0 1 0 0 1 0 2 1 -2
7 to 9 words · no sentence	1 -5 -7 -3 0 0 0 0 1 -1 -1 0
7 to 9 words · the end of a sentence	1 -1 0 -3 -1 2 0 -3 -1 -1 0 0
over 70 words · a credit	1 0 -1 0 -3 -4 0 -1 0 0 0 -1
over 70 words · no sentence	2 0 1 -4 -4 0 -2 -1 0 0 -2 2
over 70 words · the end of a sentence	1 0 -1 1 1 0 0 -4 -1 0 0 0
# kind 2 above
byline	-2 -2 -5 0 1 3 0 1 -2 1 0 -1
counter	0 0 0 0 3 -1 0 -3 -1 0 0 1
credit	-2 2 0 0 -1 -3 2 -4 -1 -1 1 -1
date	1 0 0 -4 -3 0 0 1 -1 -1 0 0
item	1 -5 -1 -3 0 -2 1 -4 -1 -1 1 0
link	-1 -1 1 -3 -5 0 1 -2 0 1 -1 0
sign-off	-4 1 1 5 0 -4 -2 -3 0 2 -3 0
symbols	-1 1 0 -1 -5 1 0 -4 -1 1 -1 0
text	0 -3 -1 0 0 -1 0 -1 -1 0 0 1
version	-4 3 -2 4 -4 -3 -3 3 -2 2 -3 1
# length 2 above × close 2 above
0 words · no sentence	-2 1 0 0 -5 0 0 -4 0 0 -1 0
0 words · the end of a sentence	1 -1 -1 0 -3 0 -1 -1 -2 2 -1 2
1 words · a credit	0 0 -3 3 1 2 -2 0 2 -3 -1 1
1 words · no sentence	0 -1 0 -1 -1 -3 0 -3 0 1 0 0
1 words · the end of a sentence	0 -1 -4 -1 -2 0 0 -1 1 -1 0 -2
10 to 13 words · a credit	-2 1 -2 2 -1 -1 0 -3 0 -1 1 0
10 to 13 words · no sentence	0 -4 -2 1 -1 1 -1 -3 0 0 -1 0
10 to 13 words · the end of a sentence	-2 -2 2 1 -1 0 0 0 0 0 -1 0
14 to 18 words · a credit	1 -3 0 -2 -3 -4 1 1 0 0 1 -1
14 to 18 words · no sentence	0 -4 -2 1 -1 0 1 -1 -1 0 -2 2
14 to 18 words · the end of a sentence	0 -2 -3 -3 0 1 0 -1 1 0 -1 0
19 to 25 words · a credit	1 -2 0 -3 -3 -1 0 -2 0 -2 0 1
19 to 25 words · no sentence	-2 -3 -2 1 0 -2 1 -1 0 0 -3 1
19 to 25 words · the end of a sentence	0 0 -2 -2 0 -3 -2 1 1 0 0 -1
2 words · a credit	0 0 -7 1 -3 -3 1 1 0 -3 -1 2
2 words · no sentence	1 -3 -1 1 -2 -2 -1 -1 0 0 0 0
2 words · the end of a sentence	0 -3 -4 -4 -3 0 0 -1 1 -3 -1 1
26 to 40 words · a credit	0 -1 -5 0 -3 -2 2 -1 0 -3 3 0
26 to 40 words · no sentence	-2 -2 -3 -2 -3 -1 3 -3 0 1 -1 0
26 to 40 words · the end of a sentence	-1 1 -3 -1 0 -1 0 0 1 1 -2 0
3 words · a credit	1 -1 -2 -3 0 0 0 -1 0 -2 1 0
3 words · no sentence	-1 -3 -2 -2 2 0 1 -1 0 0 0 0
3 words · the end of a sentence	-1 -3 0 -3 2 1 1 -1 1 -2 2 -2
4 words · a credit	-2 2 1 -3 -1 -1 1 -1 0 0 0 -2
4 words · no sentence	0 -3 0 -2 -1 -5 0 0 1 0 -1 1
4 words · the end of a sentence	0 0 -4 -4 -4 -5 1 -4 -1 0 0 -1
41 to 70 words · a credit	2 -2 0 -1 -3 -1 -1 0 -1 0 -1 1
41 to 70 words · no sentence	0 -1 -2 -7 -4 -2 3 1 0 -1 0 0
41 to 70 words · the end of a sentence	0 0 -4 -1 1 -1 -1 1 0 1 -1 0
5 to 6 words · a credit	-2 1 1 2 -2 -3 0 -2 -2 1 1 -2
5 to 6 words · no sentence	-1 -2 -2 -2 1 2 0 0 -1 0 -1 0
5 to 6 words · the end of a sentence	1 0 -2 -2 0 3 -1 -1 -1 0 -1 1
7 to 9 words · a credit	0 1 2 -1 -6 -4 3 1 -1 2 1 -2
7 to 9 words · no sentence	0 -2 -3 -1 0 0 -1 1 0 0 -1 0
7 to 9 words · the end of a sentence	0 -1 -1 0 2 1 0 0 -1 -1 0 0
over 70 words · a credit	0 0 -2 0 -4 1 0 -1 0 0 0 -1
over 70 words · no sentence	0 0 -3 -6 -4 1 0 -1 0 -1 -2 2
over 70 words · the end of a sentence	1 -1 -2 -2 0 -1 0 -4 -1 0 -1 1
# dateline 2 above
a dateline	-4 2 0 1 -1 0 -1 4 -2 1 -1 1
# capitals 2 above
a capital at its start only	-1 -3 -3 -2 2 2 1 0 -1 -1 1 -1
a capital on each word	0 -4 -1 -1 1 -5 1 -3 1 0 1 0
capitals throughout	0 -1 -1 0 2 -4 0 0 0 -1 1 0
mostly capitals	-1 -3 0 -1 -1 1 1 -1 0 0 1 -1
no capitals	-1 -3 -3 -2 -2 -2 1 -4 0 -2 -1 1
no letters with case	0 -1 1 -1 0 0 0 -2 0 0 0 0
some capitals	-1 -3 -1 1 0 0 0 2 0 0 -1 0
# end 2 above
a bracket	1 -1 -1 -2 -4 -7 1 -2 1 -3 0 0
a capital	0 -3 0 -1 1 -3 1 0 1 -1 1 -1
a colon	-1 -2 -1 -3 -4 -2 3 -4 -2 0 0 0
a comma	-2 -3 -5 -1 -7 -5 3 -2 -2 1 0 1
a figure	-1 -1 0 -3 -3 2 2 0 -2 -2 2 -1
a full stop	-1 -1 -2 -1 1 0 1 1 1 0 0 -1
a question mark	0 -1 -4 -3 -2 1 0 -1 0 0 -1 0
a small letter	0 -6 -1 1 0 -2 1 -1 0 1 1 0
an arrow	3 -2 -2 -1 -5 -1 -2 -1 1 1 -3 0
an ellipsis	3 -2 -3 -1 -6 -4 -1 -6 0 1 -2 2
an exclamation mark	0 -2 -7 -2 3 -3 1 -2 -1 -1 -1 0
another sign	-2 -1 0 -1 -5 1 1 -3 0 0 0 0
# start 2 above
#	-5 3 1 4 0 -3 -2 2 -3 2 -2 0
@	1 -1 0 0 -5 0 -1 -1 0 -2 -2 3
a bracket	0 1 -2 1 0 1 0 0 1 -1 -2 2
a bullet	1 -4 -1 -1 -2 -1 0 -4 0 -1 -1 0
a capital	1 -4 0 -1 0 -1 0 -1 0 -1 0 0
a dash	-3 0 0 3 -4 -2 2 -1 -2 1 1 -1
a figure	-1 -1 -3 -3 2 2 2 0 0 -1 1 0
a quotation mark	1 -1 -4 -1 0 -1 -1 5 -1 -2 -1 1
a small letter	-1 -1 -1 -5 -2 -1 2 -5 -1 1 1 0
another sign	-2 -5 -3 0 0 -10 2 -3 3 -1 -1 0
©	3 1 -2 0 -5 -2 -1 -5 1 -1 -3 3
# comes again 2 above × size 2 above
above and below · 0 to 1 words	1 -2 2 -1 -2 -4 -1 -2 0 0 0 -1
above and below · 14 to 18 words	0 -1 -5 -4 -1 2 2 0 -1 -2 3 -1
above and below · 19 to 25 words	-1 -2 -2 -3 -2 -1 2 -1 1 0 1 -1
above and below · 2 to 3 words	0 -1 -4 1 -1 -2 -1 -1 0 1 0 -2
above and below · 4 to 6 words	-1 -5 1 -1 -4 -1 3 -2 0 1 1 0
above and below · 7 to 13 words	0 -2 -6 -6 -6 0 2 1 -2 0 1 0
above and below · over 25 words	1 0 -3 -4 -1 0 0 0 -1 0 2 -1
above · 0 to 1 words	0 0 0 0 0 -2 -2 -2 0 0 1 0
above · 14 to 18 words	-1 -2 -1 -3 0 1 1 -2 -2 0 1 0
above · 19 to 25 words	-2 0 1 -1 -1 -3 2 -2 -2 1 1 -3
above · 2 to 3 words	0 -2 -2 0 -2 -3 1 -1 -1 -2 2 1
above · 4 to 6 words	-1 -3 0 -1 2 -2 1 -5 -1 0 -1 0
above · 7 to 13 words	-1 -3 0 0 1 -3 0 -2 -3 0 0 2
above · over 25 words	-1 0 0 -1 0 -2 0 -3 1 0 0 -1
below · 0 to 1 words	0 0 -2 0 -1 -1 -1 -2 0 0 0 -1
below · 14 to 18 words	2 -3 0 -2 -1 1 -3 -2 0 0 0 -2
below · 19 to 25 words	1 -3 -1 -1 -1 -2 -1 -1 0 -1 0 -1
below · 2 to 3 words	1 -4 -2 0 -1 -2 -1 -1 0 -1 0 -1
below · 4 to 6 words	0 -1 -1 0 0 -3 -3 -4 -1 0 -1 0
below · 7 to 13 words	1 0 0 -1 -2 1 -2 0 0 0 0 -1
below · over 25 words	-2 -1 0 4 0 1 -1 -1 0 2 -1 -1
nowhere else · 0 to 1 words	0 -2 -1 -2 -1 -2 1 -6 0 0 0 0
nowhere else · 14 to 18 words	-1 -3 -3 1 0 -3 1 -1 1 -1 -2 2
nowhere else · 19 to 25 words	-1 0 -1 -1 1 -2 -1 1 0 0 -1 0
nowhere else · 2 to 3 words	0 -3 0 -2 0 0 1 -1 0 0 -1 0
nowhere else · 4 to 6 words	0 -2 0 -3 1 1 1 0 0 -1 0 0
nowhere else · 7 to 13 words	0 -4 -1 1 0 0 0 1 1 -1 -1 0
nowhere else · over 25 words	0 -1 -4 -2 0 -1 0 1 0 0 -1 0
# a word for a picture 2 above
a word for a picture	0 -1 1 -1 -1 -1 -1 -3 0 -2 0 0
# an agency at its end 2 above
an agency at its end	1 1 -2 1 -5 -6 1 3 -2 -1 1 1
# the same text 2 above
the same	2 -1 -6 1 1 -1 -3 -2 -1 0 1 -1
# size 2 above × length
0 to 1 words · 0 words	4 -2 -2 -3 -2 1 -5 -2 1 -3 1 1
0 to 1 words · 1 words	1 -2 -1 -1 0 -2 0 -3 0 0 0 0
0 to 1 words · 10 to 13 words	0 0 -1 0 -2 -4 0 -5 1 1 -1 -1
0 to 1 words · 14 to 18 words	-1 -1 3 1 -3 -2 -1 -2 -1 3 -1 -1
0 to 1 words · 19 to 25 words	1 -2 3 -1 -3 -2 -2 -3 -1 0 -1 2
0 to 1 words · 2 words	1 -1 -1 0 -3 -3 0 -2 1 1 0 0
0 to 1 words · 26 to 40 words	0 -1 1 -6 5 -1 -3 -1 0 2 -2 0
0 to 1 words · 3 words	0 2 -1 -2 -1 -1 -1 -2 0 0 0 0
0 to 1 words · 4 words	1 -2 0 -2 -7 -3 0 0 -1 2 -1 2
0 to 1 words · 41 to 70 words	1 -2 1 0 -1 -1 0 -1 -2 -1 -1 2
0 to 1 words · 5 to 6 words	0 0 -5 1 1 -3 -1 -5 1 0 0 0
0 to 1 words · 7 to 9 words	0 -1 -1 1 0 1 -1 -4 1 -1 -1 1
0 to 1 words · over 70 words	1 -1 -3 1 -1 0 0 0 1 -3 0 0
14 to 18 words · 0 words	2 0 0 -1 0 -1 -1 0 1 -1 -1 1
14 to 18 words · 1 words	-2 -3 -3 -2 -3 1 2 1 1 0 0 -2
14 to 18 words · 10 to 13 words	0 -3 -1 -1 -2 -6 1 -1 0 0 -1 0
14 to 18 words · 14 to 18 words	-1 1 -7 -1 -1 -2 0 -1 0 -1 0 0
14 to 18 words · 19 to 25 words	-2 -1 -2 -7 2 -2 1 -2 1 0 -1 0
14 to 18 words · 2 words	1 -3 -4 -3 -4 0 1 -4 -1 1 -1 1
14 to 18 words · 26 to 40 words	0 -1 -1 -7 -1 -1 0 -2 2 -1 -1 0
14 to 18 words · 3 words	1 0 -3 1 -3 2 -3 -4 -1 1 -3 2
14 to 18 words · 4 words	1 -3 -3 -1 -1 -1 0 -3 -2 -1 1 1
14 to 18 words · 41 to 70 words	2 -1 0 -6 2 0 -2 -1 -1 2 -2 1
14 to 18 words · 5 to 6 words	1 -3 2 -2 0 -2 -1 -2 1 -2 0 0
14 to 18 words · over 70 words	-1 -1 -3 -2 -2 0 2 -1 -1 -2 2 -1
19 to 25 words · 0 words	-1 2 0 -1 0 0 0 -1 0 0 0 -1
19 to 25 words · 1 words	2 -3 -2 -2 -12 1 -4 1 0 -1 -2 1
19 to 25 words · 10 to 13 words	-2 0 -4 -5 -1 -5 1 -1 -1 -1 -1 0
19 to 25 words · 14 to 18 words	0 0 -4 -4 0 -1 0 -1 1 1 -1 -1
19 to 25 words · 19 to 25 words	-1 -2 -1 -3 -2 -2 1 2 -1 -1 -1 3
19 to 25 words · 2 words	0 -3 1 2 1 -6 -2 2 -1 -1 -1 2
19 to 25 words · 26 to 40 words	0 1 0 -10 -1 -1 0 0 -1 1 -1 1
19 to 25 words · 3 words	3 0 -1 -5 0 0 -1 -1 0 -1 1 0
19 to 25 words · 4 words	0 0 -2 2 -1 -4 1 -6 0 0 -2 1
19 to 25 words · 41 to 70 words	-1 -2 -1 0 2 -1 -1 -2 1 0 -2 1
19 to 25 words · 5 to 6 words	-1 0 -5 2 -1 -2 -1 0 1 2 -1 -2
19 to 25 words · 7 to 9 words	-1 -1 0 -3 -1 -2 1 0 0 0 -1 1
19 to 25 words · over 70 words	-1 0 0 -2 -3 -1 1 -1 0 -1 1 0
2 to 3 words · 0 words	1 0 -1 2 -3 -3 -5 0 -3 2 1 2
2 to 3 words · 1 words	0 -2 -2 1 -3 -2 1 0 0 1 -1 0
2 to 3 words · 10 to 13 words	0 0 1 1 -1 -9 -2 -3 -4 0 1 1
2 to 3 words · 14 to 18 words	0 -1 0 -16 -1 -3 0 -2 -1 0 1 0
2 to 3 words · 19 to 25 words	0 0 0 0 -1 -2 -1 -3 -1 2 -1 1
2 to 3 words · 2 words	1 -3 -1 -2 0 -4 0 -5 0 -1 1 0
2 to 3 words · 26 to 40 words	-1 -1 0 3 -2 -2 1 -3 -1 -3 1 1
2 to 3 words · 3 words	0 -4 -1 -3 -1 -2 1 -5 0 0 0 1
2 to 3 words · 4 words	-1 -1 -2 1 -2 1 1 -1 0 -1 0 0
2 to 3 words · 41 to 70 words	-1 -3 0 -2 -2 -1 1 -1 1 -1 0 0
2 to 3 words · 5 to 6 words	0 -3 -1 0 -1 -1 0 1 0 0 0 -1
2 to 3 words · 7 to 9 words	0 -2 -2 -1 1 1 0 -1 -1 0 0 0
2 to 3 words · over 70 words	-2 0 -3 -7 0 -1 3 -1 -2 -3 3 -1
4 to 6 words · 0 words	6 -1 -1 -5 -1 -2 -4 2 -1 1 0 0
4 to 6 words · 1 words	0 -1 -2 -2 0 0 0 3 0 0 -1 1
4 to 6 words · 10 to 13 words	-1 -2 0 -3 1 -8 1 1 1 -1 0 -2
4 to 6 words · 14 to 18 words	-1 0 1 -1 0 -2 0 -4 2 0 -1 0
4 to 6 words · 19 to 25 words	1 0 -2 -1 -2 -2 0 -4 2 -1 -1 0
4 to 6 words · 2 words	-1 -3 -9 -3 -2 -1 1 -1 0 -1 0 1
4 to 6 words · 26 to 40 words	0 -1 1 -9 1 -2 -1 -2 2 1 0 -2
4 to 6 words · 3 words	-1 -3 0 1 0 0 1 -4 1 0 0 -1
4 to 6 words · 4 words	1 -6 1 -3 -2 -1 0 -8 0 0 0 0
4 to 6 words · 41 to 70 words	0 0 -1 -3 -1 -1 0 -1 0 -1 -1 1
4 to 6 words · 5 to 6 words	-1 1 1 -2 0 1 -1 -4 -1 1 0 0
4 to 6 words · 7 to 9 words	-1 -2 -5 -1 -2 -2 1 -4 1 0 0 0
4 to 6 words · over 70 words	-1 -1 2 2 -2 0 0 -1 0 1 -1 0
7 to 13 words · 0 words	4 -1 -1 -4 -2 -3 -3 -1 0 -1 0 1
7 to 13 words · 1 words	1 -2 -2 -2 0 2 -1 1 0 -1 0 0
7 to 13 words · 10 to 13 words	-1 0 0 -4 2 -1 0 -3 -1 -2 0 0
7 to 13 words · 14 to 18 words	-1 -2 -3 -1 0 -4 0 -1 0 -3 0 0
7 to 13 words · 19 to 25 words	-2 0 -2 -3 -1 -3 2 -3 0 0 1 -1
7 to 13 words · 2 words	-2 -4 -5 2 -6 2 1 2 0 0 0 -1
7 to 13 words · 26 to 40 words	-1 2 -1 0 -2 -3 2 -3 -1 -1 1 0
7 to 13 words · 3 words	-2 -5 -6 1 1 -2 1 -2 -1 1 0 -1
7 to 13 words · 4 words	-1 -4 -7 0 -1 3 0 0 1 1 -1 1
7 to 13 words · 41 to 70 words	0 -2 -3 -9 -1 -1 1 -1 0 -2 1 -1
7 to 13 words · 5 to 6 words	0 -2 0 -1 1 -1 0 1 0 -1 -2 1
7 to 13 words · 7 to 9 words	1 -1 0 0 -2 -6 0 -4 0 0 -1 0
7 to 13 words · over 70 words	-2 -1 -2 -4 -2 -1 3 -1 -1 -1 2 -2
over 25 words · 0 words	4 -2 0 -3 -2 -3 -4 2 0 -1 -3 4
over 25 words · 1 words	2 -4 -3 0 -2 0 -2 0 0 0 0 -1
over 25 words · 10 to 13 words	0 0 -7 -1 0 -2 -1 1 0 0 1 -1
over 25 words · 14 to 18 words	-2 1 -6 0 1 -3 1 -1 0 -1 1 0
over 25 words · 19 to 25 words	-1 0 -3 -1 0 -3 0 1 0 0 1 0
over 25 words · 2 words	0 0 -4 -2 -3 -2 0 -1 -2 -2 0 1
over 25 words · 26 to 40 words	0 -1 1 -2 1 -2 0 -1 1 0 -1 0
over 25 words · 3 words	-1 -2 -4 1 -1 -1 0 -5 -2 1 -1 0
over 25 words · 4 words	1 -1 -4 -2 0 0 -1 -3 0 0 -1 1
over 25 words · 41 to 70 words	-1 -1 -4 -3 -1 -3 1 -3 1 0 0 -1
over 25 words · 5 to 6 words	0 1 -1 -2 -3 -1 0 1 1 0 -1 1
over 25 words · 7 to 9 words	0 1 -3 -5 -4 2 0 0 -1 0 -2 2
over 25 words · over 70 words	0 -2 -1 -2 -4 -1 1 -2 0 1 -1 1
# kind 1 above
byline	-1 -7 -4 6 -2 -6 0 -3 -2 3 0 -1
counter	1 -4 -1 -5 -1 0 -1 -3 -1 0 0 1
credit	-2 2 1 1 -1 1 0 -5 -1 -1 1 0
date	0 -2 2 -1 0 -4 0 -5 -1 0 -1 0
item	1 -5 -1 -2 0 -7 0 -3 -1 0 0 0
link	-1 1 -2 -2 -1 1 1 -1 0 0 -1 1
sign-off	-3 2 0 4 -3 -5 -2 2 0 1 -3 2
symbols	-4 1 -4 2 -3 -1 2 1 1 0 1 -1
text	0 -3 -1 -1 -1 0 0 -1 -1 0 0 1
version	-4 4 -1 3 -3 -1 -2 -3 -2 2 -2 1
# length 1 above × close 1 above
0 words · no sentence	-5 2 -4 2 -1 0 2 1 1 0 0 -2
0 words · the end of a sentence	1 -2 -1 0 -4 -2 1 -1 -2 2 -1 1
1 words · a credit	1 -2 -3 3 0 -3 -2 -1 2 -4 -1 2
1 words · no sentence	0 -1 -1 -1 -1 0 0 -2 0 -1 1 0
1 words · the end of a sentence	0 -2 -3 -4 -3 -5 1 -2 1 -1 1 -2
10 to 13 words · a credit	0 1 -3 -3 -3 1 1 0 0 -1 1 0
10 to 13 words · no sentence	0 -4 0 0 0 0 -2 -5 0 1 0 0
10 to 13 words · the end of a sentence	-2 -3 1 0 -3 -1 0 -2 0 0 0 0
14 to 18 words · a credit	-2 -1 0 0 0 -4 3 -2 -1 -1 2 0
14 to 18 words · no sentence	0 -2 2 0 -2 0 -1 -1 -1 1 -1 2
14 to 18 words · the end of a sentence	0 -3 -2 -2 1 1 -1 -3 1 0 -1 0
19 to 25 words · a credit	1 -1 -3 -1 -3 -4 2 -3 -1 -2 1 0
19 to 25 words · no sentence	-3 -1 -2 1 0 2 1 -5 0 1 -3 1
19 to 25 words · the end of a sentence	1 -2 -2 -3 -2 -3 -1 1 1 0 -1 0
2 words · a credit	1 1 -5 -2 -4 -5 1 -1 0 -4 0 1
2 words · no sentence	0 -3 -1 1 -1 -4 0 -2 0 0 0 0
2 words · the end of a sentence	1 -4 -3 -6 0 0 0 -1 1 -2 -1 1
26 to 40 words · a credit	0 0 1 0 1 -4 -3 1 -1 1 0 -1
26 to 40 words · no sentence	-2 -2 0 2 -5 0 2 -4 0 1 -1 0
26 to 40 words · the end of a sentence	0 1 -2 -2 -1 -2 -1 -1 1 0 -2 1
3 words · a credit	-3 1 -2 -8 2 -1 0 0 -1 -2 2 0
3 words · no sentence	0 -4 0 0 1 0 -1 -3 0 1 0 0
3 words · the end of a sentence	0 -1 0 -2 -4 0 1 1 1 -1 1 -2
4 words · a credit	-1 -3 1 -2 -1 -1 1 -1 1 -1 1 -2
4 words · no sentence	0 -2 -2 -1 1 -6 1 -2 0 0 0 0
4 words · the end of a sentence	1 -3 -4 -4 -3 0 0 -1 0 0 0 -1
41 to 70 words · a credit	4 -3 -3 -5 1 -5 -3 0 0 1 -1 1
41 to 70 words · no sentence	1 -2 -5 -2 1 -1 0 -4 -1 0 -1 1
41 to 70 words · the end of a sentence	0 -1 -6 -1 0 -1 -1 3 1 -1 -1 1
5 to 6 words · a credit	-2 2 -3 2 -2 3 0 -2 -2 1 1 -2
5 to 6 words · no sentence	0 -6 0 0 1 -1 0 1 -1 0 -1 0
5 to 6 words · the end of a sentence	0 -1 -1 -3 2 1 0 -5 0 -1 -1 1
7 to 9 words · a credit	-2 2 1 -2 -3 -4 3 -1 0 2 2 -2
7 to 9 words · no sentence	1 -4 1 -3 0 -3 0 0 0 1 -1 0
7 to 9 words · the end of a sentence	0 -3 -1 0 0 -1 -1 -1 -1 0 0 -1
over 70 words · a credit	1 -2 -1 -3 -6 -2 0 0 0 0 1 -1
over 70 words · no sentence	0 -1 -1 -1 -4 -4 1 -1 0 0 -2 1
over 70 words · the end of a sentence	0 -2 -6 -1 0 -8 0 -1 0 -2 -1 1
# dateline 1 above
a dateline	-2 1 -4 -6 -10 -5 2 4 0 -4 2 -1
# capitals 1 above
a capital at its start only	-2 -6 -2 -3 2 1 2 1 -1 0 1 0
a capital on each word	0 -2 -2 -1 -1 -1 0 -5 1 1 1 0
capitals throughout	1 1 -1 -1 -4 -3 1 -2 0 0 0 0
mostly capitals	1 -3 0 -3 -1 -1 -1 1 0 0 1 0
no capitals	-1 -4 -7 -2 2 -1 0 -2 0 -2 -1 1
some capitals	0 -3 1 1 -1 0 1 1 0 0 0 0
# end 1 above
a bracket	0 -1 -3 -5 -1 -1 1 -2 0 -2 0 0
a capital	1 1 -1 -2 -2 -5 0 -5 1 1 0 -2
a colon	-2 0 -1 -4 -6 0 2 -4 -1 0 -1 1
a comma	-1 -4 -1 -1 -3 -3 1 -2 -2 2 0 1
a figure	0 -4 3 0 -4 -1 1 -4 -2 -1 1 0
a full stop	0 -2 -3 -1 0 0 0 1 1 0 0 0
a letter without case	0 -1 0 0 2 -1 0 -1 0 0 -1 1
a question mark	0 -5 -1 -3 -1 -4 -1 0 0 -1 0 0
a small letter	0 -7 0 1 1 -2 0 0 0 1 1 0
an arrow	2 2 1 -4 -4 -1 -2 -1 0 1 -3 1
an ellipsis	4 -3 -3 -3 -4 -9 -2 -4 0 1 -2 2
an exclamation mark	0 0 -3 -3 -1 -3 0 -2 -1 0 -2 1
another sign	-3 1 -5 -1 -2 -1 2 -1 0 0 0 -1
# start 1 above
#	-5 1 -5 5 0 -6 -3 2 1 1 -3 1
@	1 -2 -3 4 -5 -4 -3 -1 1 -2 -3 3
a bracket	-1 2 -7 -2 0 0 1 0 1 -1 -1 1
a bullet	1 -4 -2 -1 -3 -7 0 -5 0 -1 -1 0
a capital	1 -3 0 -2 -1 1 0 -2 0 0 0 0
a dash	-3 1 -6 2 2 0 1 1 -2 0 1 -1
a figure	-1 -4 2 -1 1 -4 1 -3 0 -1 1 0
a quotation mark	1 -3 -4 -1 0 -5 0 3 -1 -2 -1 1
a small letter	-2 -4 -3 -2 1 -5 1 -2 -1 0 1 0
another sign	-2 -2 -1 2 -5 -10 1 2 1 0 0 -1
©	3 0 0 1 -1 0 -2 -2 1 -1 -3 3
# comes again 1 above × size 1 above
above and below · 0 to 1 words	0 2 -4 -3 -3 0 0 -3 0 0 0 -1
above and below · 14 to 18 words	-3 -1 -2 -5 3 3 0 0 -1 0 0 -1
above and below · 19 to 25 words	-3 -1 -2 0 3 -1 0 -1 1 0 0 -1
above and below · 2 to 3 words	-2 -4 -2 2 -1 -2 1 1 1 0 0 -2
above and below · 4 to 6 words	-3 0 -7 -1 3 -1 1 -2 -1 2 -1 0
above and below · 7 to 13 words	-4 -4 -1 0 3 0 0 -3 -1 1 0 0
above and below · over 25 words	-4 0 2 -5 0 0 2 0 0 2 -1 -1
above · 14 to 18 words	-4 -4 -2 -1 1 4 1 -3 -2 -1 2 0
above · 19 to 25 words	-3 -2 1 -2 1 1 1 -2 -2 0 2 -3
above · 2 to 3 words	-1 -4 0 0 4 -1 -2 -3 -1 -2 2 1
above · 4 to 6 words	-1 -2 2 -4 4 1 -1 -1 -1 0 1 0
above · 7 to 13 words	-1 -3 0 -1 4 2 -1 -2 -3 0 0 2
above · over 25 words	0 -2 -4 -2 0 1 0 -4 0 1 0 0
below · 0 to 1 words	1 -1 1 -2 0 -1 0 -1 0 0 0 -1
below · 14 to 18 words	0 0 -1 0 -2 0 -1 -1 -1 0 0 -2
below · 19 to 25 words	1 -4 0 0 -1 -4 -2 -1 0 -1 0 -1
below · 2 to 3 words	2 -5 0 -1 0 0 -2 -1 0 0 -1 -1
below · 4 to 6 words	0 -5 -3 0 1 -1 -1 -4 0 0 0 0
below · 7 to 13 words	2 -5 -2 -2 1 -2 -1 -3 0 0 0 -1
below · over 25 words	-1 1 -4 -3 2 -6 0 -1 0 2 -1 -1
nowhere else · 0 to 1 words	0 -2 -2 0 -1 0 0 -2 0 -1 0 0
nowhere else · 14 to 18 words	0 -3 3 0 -2 -3 0 -3 1 -1 -1 1
nowhere else · 19 to 25 words	-1 0 -5 -1 -3 0 0 1 0 0 -2 1
nowhere else · 2 to 3 words	1 0 -2 -1 -3 -3 0 -4 0 1 -1 0
nowhere else · 4 to 6 words	0 -3 -1 -2 -2 0 1 0 0 0 0 0
nowhere else · 7 to 13 words	0 -3 3 -2 -3 -2 -1 0 0 0 -1 0
nowhere else · over 25 words	0 -2 -3 0 1 -3 1 1 0 0 -1 1
# a word for a picture 1 above
a word for a picture	-1 -2 2 -2 3 1 -3 -4 -1 -1 0 0
# an agency at its end 1 above
an agency at its end	0 1 -1 0 1 -2 -1 1 -2 -1 2 1
# the same text 1 above
the same	0 -1 -5 1 4 0 -4 -3 -1 0 -2 2
# size 1 above × length
0 to 1 words · 0 words	7 -2 -2 -7 -3 -3 -4 0 0 -2 1 1
0 to 1 words · 1 words	1 -2 -1 -1 -1 0 1 -2 0 0 0 0
0 to 1 words · 10 to 13 words	2 1 -3 -1 -3 -8 -3 -1 0 -1 -1 0
0 to 1 words · 14 to 18 words	-1 4 -4 -1 -3 -2 0 -1 0 1 2 -2
0 to 1 words · 19 to 25 words	-1 1 0 2 -2 -1 -2 0 -2 2 -1 0
0 to 1 words · 2 words	-1 -1 0 1 -1 0 0 -2 1 1 -1 0
0 to 1 words · 26 to 40 words	-3 1 -1 1 0 -1 0 1 -1 0 0 -1
0 to 1 words · 3 words	1 0 -3 0 -4 2 -1 -3 1 -1 0 0
0 to 1 words · 4 words	2 -2 -8 -3 -2 -1 -1 -4 1 -1 0 -2
0 to 1 words · 41 to 70 words	-1 -3 -1 -1 1 -1 0 -1 0 0 0 -1
0 to 1 words · 5 to 6 words	2 1 -11 0 0 0 -3 -8 0 2 -2 1
0 to 1 words · 7 to 9 words	2 0 -3 1 -3 1 -2 0 1 1 -1 0
0 to 1 words · over 70 words	-1 0 -4 1 0 0 2 0 0 -3 1 1
14 to 18 words · 0 words	3 0 0 -2 -1 -2 -2 0 0 -2 -1 2
14 to 18 words · 1 words	-1 -2 -3 -3 -3 2 1 0 1 0 1 -1
14 to 18 words · 10 to 13 words	-1 -2 -1 1 -3 -1 2 -6 0 0 0 -1
14 to 18 words · 14 to 18 words	-2 -2 2 -3 1 -3 0 -2 0 0 0 -1
14 to 18 words · 19 to 25 words	-1 -1 -2 -10 0 -2 2 -5 -1 -2 1 1
14 to 18 words · 2 words	0 -4 -5 -1 -5 -1 0 0 -2 -1 0 1
14 to 18 words · 26 to 40 words	-2 0 5 -4 -3 -1 0 -2 -1 1 0 0
14 to 18 words · 3 words	1 -3 0 1 -1 0 -4 0 1 0 -3 1
14 to 18 words · 4 words	-2 -1 -5 1 0 0 0 -5 -1 -1 0 1
14 to 18 words · 41 to 70 words	-1 -1 0 -3 -4 -1 1 -1 2 0 0 -2
14 to 18 words · 5 to 6 words	0 0 -7 -2 -1 -2 0 0 0 0 0 0
14 to 18 words · 7 to 9 words	-1 -1 0 -1 -1 0 -3 -4 1 -1 0 -1
14 to 18 words · over 70 words	-1 0 -6 -2 2 0 2 0 -1 -3 1 0
19 to 25 words · 0 words	2 -1 0 -1 -1 -1 -2 1 -1 -1 -2 3
19 to 25 words · 1 words	1 -3 -2 -1 -9 0 -2 0 1 -1 0 0
19 to 25 words · 10 to 13 words	-1 -1 2 -4 -1 -4 0 0 -1 0 -1 1
19 to 25 words · 14 to 18 words	-2 0 -5 -2 -2 -2 2 -1 -1 0 0 0
19 to 25 words · 19 to 25 words	-1 -2 -2 -8 1 -3 0 -1 0 1 -1 -1
19 to 25 words · 2 words	2 -1 -3 -2 -7 0 -1 -2 -1 1 -1 3
19 to 25 words · 26 to 40 words	1 -2 -2 -2 3 -1 -2 0 1 0 -2 1
19 to 25 words · 3 words	2 -1 -2 -2 -7 -1 2 -5 0 2 -2 0
19 to 25 words · 4 words	-1 -2 -1 3 -2 0 0 -6 1 0 1 -2
19 to 25 words · 41 to 70 words	-1 -1 -8 0 -1 -1 1 -1 1 -1 1 0
19 to 25 words · 5 to 6 words	0 1 -4 2 -3 -3 -1 1 1 1 -2 1
19 to 25 words · 7 to 9 words	1 0 2 -5 -3 -4 0 0 1 -2 -2 2
19 to 25 words · over 70 words	-2 -1 -2 -1 -5 -1 4 -1 0 0 4 -4
2 to 3 words · 0 words	4 -2 -1 -1 -2 -3 -4 1 -2 0 1 1
2 to 3 words · 1 words	-1 -2 -2 1 0 -2 1 0 0 1 0 0
2 to 3 words · 10 to 13 words	0 1 -1 1 -2 -7 1 -3 -2 -1 2 1
2 to 3 words · 14 to 18 words	0 0 -3 0 0 -2 -1 -5 -1 -1 2 1
2 to 3 words · 19 to 25 words	0 0 0 -1 0 -2 -1 -4 0 0 0 -1
2 to 3 words · 2 words	0 -3 -3 -2 0 0 0 -2 0 0 1 0
2 to 3 words · 26 to 40 words	-2 0 0 1 0 -2 1 -3 -3 0 1 0
2 to 3 words · 3 words	1 -2 -9 -1 -1 -3 -1 -4 -2 1 -1 1
2 to 3 words · 4 words	0 -4 -1 0 -4 -2 1 -8 0 0 -1 2
2 to 3 words · 41 to 70 words	-2 -1 0 0 -1 -1 1 -2 0 -1 1 -1
2 to 3 words · 5 to 6 words	-1 -3 0 0 -2 -1 0 -1 -3 -1 0 0
2 to 3 words · 7 to 9 words	-1 -2 -1 -1 0 -4 1 0 0 0 0 0
2 to 3 words · over 70 words	0 -1 -2 -4 -2 0 1 0 -1 -4 0 1
4 to 6 words · 0 words	0 -1 -1 2 -2 -3 -3 -1 -1 1 0 1
4 to 6 words · 1 words	-1 -7 -3 1 -2 1 0 1 1 -1 -1 0
4 to 6 words · 10 to 13 words	0 -1 0 -4 2 -1 -1 0 1 1 -2 0
4 to 6 words · 14 to 18 words	1 -4 -1 0 1 -2 -1 -3 1 -1 -2 1
4 to 6 words · 19 to 25 words	1 -4 -6 -2 -1 -2 1 -2 1 -4 1 1
4 to 6 words · 2 words	0 -2 -1 -2 -5 -4 1 -6 0 0 -1 2
4 to 6 words · 26 to 40 words	1 -2 -1 -12 -4 -1 -1 -3 2 -1 -2 1
4 to 6 words · 3 words	-2 -2 2 1 1 -3 0 -4 0 0 0 0
4 to 6 words · 4 words	0 -3 1 -4 -1 0 0 -1 0 1 0 0
4 to 6 words · 41 to 70 words	2 0 -3 -1 -3 -1 0 -1 0 -2 -1 1
4 to 6 words · 5 to 6 words	-1 -3 -2 -1 0 -2 0 -2 1 -1 0 0
4 to 6 words · 7 to 9 words	-1 -2 -1 0 0 1 1 0 1 0 1 -2
4 to 6 words · over 70 words	-2 -1 3 0 -1 -1 2 -1 0 2 1 -2
7 to 13 words · 0 words	0 1 -1 -3 -2 2 -2 0 1 0 -2 0
7 to 13 words · 1 words	-1 -2 -5 0 -1 0 0 2 1 1 -1 0
7 to 13 words · 10 to 13 words	0 -3 1 -2 1 -13 -1 -4 1 0 0 -1
7 to 13 words · 14 to 18 words	-1 -3 2 -1 -1 -4 0 -4 0 1 0 -1
7 to 13 words · 19 to 25 words	0 -3 2 -3 -1 -4 -1 -3 0 1 -2 1
7 to 13 words · 2 words	0 -2 -2 -4 -7 -3 1 1 0 -1 0 0
7 to 13 words · 26 to 40 words	1 1 -1 -10 -3 -3 0 -4 1 -1 -1 1
7 to 13 words · 3 words	-1 -4 -1 -1 -1 0 -1 -3 -1 1 0 -1
7 to 13 words · 4 words	0 -2 -11 1 -4 0 0 0 0 0 0 0
7 to 13 words · 41 to 70 words	1 -1 0 -7 -6 -2 0 -2 -2 1 -1 1
7 to 13 words · 5 to 6 words	0 -1 0 -1 1 0 -1 -3 0 -1 0 -1
7 to 13 words · 7 to 9 words	-2 -2 -1 0 -1 -4 1 -4 0 1 1 -1
7 to 13 words · over 70 words	-1 -1 -1 -4 -6 -1 3 -1 -1 0 2 -1
over 25 words · 0 words	4 0 0 -3 -2 -2 -2 0 -2 0 -1 2
over 25 words · 1 words	0 -2 -3 -1 -1 -1 0 1 0 -1 -1 0
over 25 words · 10 to 13 words	-2 0 -4 -4 1 0 0 1 1 -1 -1 1
over 25 words · 14 to 18 words	0 0 -8 -5 1 -2 -1 0 1 0 -1 1
over 25 words · 19 to 25 words	-1 -1 -5 -9 -3 -3 2 -1 0 -1 0 1
over 25 words · 2 words	2 -3 -3 0 -3 -6 -1 0 -1 -2 0 1
over 25 words · 26 to 40 words	0 -2 0 -2 1 -2 0 -2 0 1 -1 0
over 25 words · 3 words	-2 0 -3 -1 -1 -1 0 -5 0 0 -1 0
over 25 words · 4 words	0 1 -2 -2 -1 -1 0 -1 -1 2 -3 2
over 25 words · 41 to 70 words	-1 -1 -4 -4 2 -2 0 -3 0 0 0 0
over 25 words · 5 to 6 words	-2 -2 -1 -1 -1 -4 1 1 1 1 -2 1
over 25 words · 7 to 9 words	-2 -1 -4 -1 -2 1 2 -1 -2 2 -1 1
over 25 words · over 70 words	0 -2 -1 0 -3 -1 0 -1 1 1 -1 1
# kind 1 below
byline	-2 5 5 -11 -5 4 -3 -2 -3 4 -2 -1
counter	0 -3 1 -2 -3 0 0 -1 -1 -1 0 1
credit	-2 -7 -6 -6 6 -1 -3 2 -1 -2 1 -1
date	-1 -2 1 5 -5 -1 -1 -7 -1 0 -1 0
end	-4 0 0 -2 -2 -1 0 4 -2 -2 0 3
item	0 -4 -1 2 -2 -3 -1 -8 -1 1 0 0
link	1 -2 1 -4 -8 -2 1 -1 1 -1 1 0
sign-off	-5 -2 -1 4 0 -2 1 3 -1 -1 0 1
symbols	-3 -3 0 0 -2 -8 2 3 -2 -1 1 2
text	1 -3 -2 -1 -1 -1 1 -2 0 0 0 1
version	-5 -1 0 5 -1 -2 -3 -3 0 -2 -3 3
# length 1 below × close 1 below
0 words · no sentence	-4 -4 0 0 -1 -7 2 3 -2 -2 2 2
0 words · the end of a sentence	0 0 0 0 -4 -1 0 -1 -2 2 -2 1
1 words · a credit	0 0 -1 -2 -1 -2 0 3 2 -1 0 0
1 words · no sentence	0 -2 -1 0 -1 -2 0 -1 0 1 0 0
1 words · the end of a sentence	0 -3 0 0 -7 -1 0 -3 0 -1 0 -2
10 to 13 words · a credit	1 -1 -4 2 0 -8 -2 -3 -2 -1 1 0
10 to 13 words · no sentence	1 -1 -6 2 -1 -3 -1 -3 1 -1 0 0
10 to 13 words · the end of a sentence	-2 -2 0 -3 -3 -2 2 -4 0 0 0 -1
14 to 18 words · a credit	1 -1 -1 -2 1 -5 -3 -2 0 2 -1 -1
14 to 18 words · no sentence	0 0 -3 1 -2 -3 0 -3 -1 0 0 0
14 to 18 words · the end of a sentence	0 -2 0 -1 -1 0 0 -4 1 0 -1 0
19 to 25 words · a credit	2 -1 -3 -2 2 -6 -4 -2 -1 0 -1 1
19 to 25 words · no sentence	-2 1 0 -2 0 -1 0 -1 0 2 -1 0
19 to 25 words · the end of a sentence	0 -1 -1 -2 -2 -3 0 -4 0 -1 -1 0
2 words · a credit	0 -2 -1 -4 2 -4 -1 -1 0 -1 -1 1
2 words · no sentence	0 -2 -1 0 -2 0 0 -2 0 0 0 0
2 words · the end of a sentence	-1 -2 2 -6 -2 1 1 0 1 -1 -1 0
26 to 40 words · a credit	0 1 -5 -1 5 -5 -4 -3 0 1 0 -1
26 to 40 words · no sentence	-1 0 0 -6 0 -1 1 0 0 1 -2 1
26 to 40 words · the end of a sentence	0 0 -4 1 -1 -2 0 -1 1 1 -2 1
3 words · a credit	0 -4 -5 -3 4 0 -3 -2 1 -1 1 -2
3 words · no sentence	0 -2 0 0 1 -1 -1 1 0 1 0 0
3 words · the end of a sentence	0 -3 0 -1 0 -1 0 -3 1 -2 1 -1
4 words · a credit	-1 -1 -3 -1 4 -3 -3 -1 0 0 0 -2
4 words · no sentence	0 -3 0 0 -3 0 0 -3 1 0 -1 1
4 words · the end of a sentence	0 -2 1 -4 -1 -7 -1 -4 -1 2 -1 -1
41 to 70 words · a credit	3 -1 1 -3 -3 -4 -2 -1 -1 -1 1 0
41 to 70 words · no sentence	0 -4 0 -1 -1 -1 0 -3 0 -1 0 1
41 to 70 words · the end of a sentence	0 -1 -1 -2 -1 -1 0 -3 1 1 -1 0
5 to 6 words · a credit	-3 1 -3 -6 5 -2 -2 -4 -2 1 3 -3
5 to 6 words · no sentence	0 0 1 0 -3 1 0 -2 0 -1 0 1
5 to 6 words · the end of a sentence	0 -1 -4 -1 -1 -3 0 -2 0 -1 -1 1
7 to 9 words · a credit	1 2 -6 -4 2 -5 -3 -4 -1 2 -1 -2
7 to 9 words · no sentence	0 -2 -1 0 -3 -1 0 1 0 -1 0 0
7 to 9 words · the end of a sentence	0 -1 1 -1 -2 2 0 0 -1 0 0 0
over 70 words · a credit	1 -1 -2 -2 -2 -3 0 -1 0 -1 1 -1
over 70 words · no sentence	-1 0 0 -5 -1 -2 2 -1 0 2 -1 -1
over 70 words · the end of a sentence	-1 -4 2 -2 0 1 0 -2 -1 3 -1 1
# dateline 1 below
a dateline	-3 4 1 8 3 -6 -7 -2 -1 10 -7 -2
# capitals 1 below
a capital at its start only	-2 -4 0 0 -4 -1 2 -4 -1 0 0 -1
a capital on each word	1 -4 1 -1 1 -1 0 -2 1 1 1 -1
capitals throughout	0 0 0 -3 -2 1 1 3 0 0 0 0
mostly capitals	0 0 -2 -2 2 -1 -1 -1 1 0 0 -1
no capitals	-1 -3 -5 -2 -2 -8 2 0 0 -1 0 1
some capitals	0 -2 -1 2 -1 0 0 -2 0 0 0 0
# end 1 below
a bracket	1 -3 0 -4 0 -4 1 -1 0 -1 0 -1
a capital	-1 0 -2 0 2 2 0 3 1 0 1 -1
a colon	-3 -4 2 0 -1 -3 2 -5 -1 0 -1 1
a comma	-2 -1 -4 -2 -2 0 2 -3 -2 1 0 2
a figure	-1 -2 0 2 -6 0 0 -1 -2 0 0 0
a full stop	0 -1 0 -2 0 -1 1 -2 0 1 -1 0
a letter without case	0 -1 0 -1 0 -1 0 -2 0 0 -1 1
a question mark	0 -4 -1 0 0 -1 -1 -2 1 0 -2 1
a small letter	1 -3 -2 -1 1 -1 -1 -2 0 -1 1 0
an arrow	2 -1 -1 1 -3 -1 -2 -1 2 0 -3 0
an ellipsis	3 -4 -5 -4 -3 -4 -1 -5 0 0 -2 1
an exclamation mark	0 -5 -4 -1 -1 1 1 -2 0 -2 0 0
another sign	-2 -6 -4 -3 -3 -3 2 4 -1 -1 1 0
# start 1 below
#	-6 -2 -2 5 -2 -5 -2 3 0 -3 -1 2
@	1 -3 -1 2 -4 1 -3 -1 -1 -1 -3 3
a bracket	-1 -3 -2 -3 -3 -3 3 -3 -2 -1 1 -1
a bullet	1 -6 -1 -1 -5 -4 0 -1 0 -1 0 0
a capital	1 -3 -1 -2 1 -1 -1 -1 0 0 0 0
a dash	-3 -4 0 3 -3 -4 2 3 -3 -1 2 0
a figure	-1 -4 3 -1 -2 2 1 -1 0 -1 0 0
a letter without case	1 -1 0 -1 1 -1 0 -2 0 0 -1 1
a quotation mark	0 -4 -3 0 0 -1 0 0 0 -4 0 1
a small letter	-2 1 -1 -3 -3 -3 1 -2 -1 1 0 0
another sign	-3 -1 -4 2 -2 -5 1 -2 0 1 1 -1
©	5 -3 0 -1 -2 -5 -4 -1 1 1 -3 3
# comes again 1 below × size 1 below
above and below · 0 to 1 words	1 -2 -2 -3 -1 -4 0 1 0 -1 0 -1
above and below · 14 to 18 words	-2 -1 2 -1 0 -1 0 0 0 -1 0 -1
above and below · 19 to 25 words	-1 -2 -3 -4 1 0 0 0 1 0 0 -1
above and below · 2 to 3 words	-2 -4 -1 0 -1 -1 1 1 0 -1 1 -2
above and below · 4 to 6 words	-2 -7 1 0 2 1 1 -3 -1 0 0 -1
above and below · 7 to 13 words	-2 -5 -3 -1 -2 -6 3 -2 -3 2 0 -1
above and below · over 25 words	1 -1 -2 -4 2 -3 -1 0 0 1 0 -1
above · 0 to 1 words	1 -1 -1 0 -2 -2 0 1 1 -1 1 0
above · 14 to 18 words	4 -5 0 -5 4 0 -6 -1 -1 2 -2 0
above · 19 to 25 words	1 -3 0 -1 1 -1 -4 -1 -1 1 0 -2
above · 2 to 3 words	0 -4 0 -1 3 -1 0 0 -1 -1 1 1
above · 4 to 6 words	1 -7 -5 1 3 -2 -2 -7 1 -1 0 -1
above · 7 to 13 words	1 -4 -2 0 1 -4 -1 -5 -1 0 1 -1
above · over 25 words	-1 -2 -3 -2 2 -4 -2 -1 0 3 -2 0
below · 14 to 18 words	1 0 0 0 -6 0 0 -3 1 -1 0 -1
below · 19 to 25 words	-2 -1 -1 0 -2 -1 2 -1 0 -2 0 0
below · 2 to 3 words	-1 -2 0 1 1 1 0 -4 0 -1 0 -1
below · 4 to 6 words	0 -2 -4 0 -1 -2 -1 -5 0 0 -1 0
below · 7 to 13 words	0 -2 0 2 -5 -5 1 -5 1 -2 1 -1
below · over 25 words	0 2 -4 -4 0 1 -1 -1 0 1 -1 -1
nowhere else · 0 to 1 words	0 -3 0 0 0 -1 0 -1 0 1 0 0
nowhere else · 14 to 18 words	-1 -1 -3 1 -3 -3 0 -3 0 0 -1 0
nowhere else · 19 to 25 words	-1 1 -1 -3 0 -4 0 -3 0 1 -1 1
nowhere else · 2 to 3 words	0 -2 0 -1 -3 -1 0 -2 0 1 0 0
nowhere else · 4 to 6 words	0 0 0 -1 0 0 0 -2 0 -1 0 0
nowhere else · 7 to 13 words	0 1 -1 -1 0 1 0 0 0 -2 -1 0
nowhere else · over 25 words	0 -2 0 -2 0 0 1 -2 0 1 -1 0
# a word for a picture 1 below
a word for a picture	-2 -3 -6 -5 9 -1 -6 -7 -1 1 0 -1
# an agency at its end 1 below
an agency at its end	-3 1 -3 -3 6 -1 -5 3 -2 1 0 0
# the same text 1 below
the same	2 -6 -8 -5 6 1 -6 -5 0 0 -2 2
# size 1 below × length
0 to 1 words · 0 words	7 -2 -2 -7 -2 -4 -5 2 0 -2 0 2
0 to 1 words · 1 words	1 -1 -1 -2 -2 -2 1 0 0 0 0 0
0 to 1 words · 10 to 13 words	0 -1 0 2 1 -6 -2 0 1 1 -1 -1
0 to 1 words · 14 to 18 words	-1 -2 -3 -1 3 -2 -1 -2 1 -1 2 -1
0 to 1 words · 19 to 25 words	2 -2 -1 -8 -2 -1 -1 1 1 -2 0 0
0 to 1 words · 2 words	0 -2 -2 -1 -6 0 1 2 1 0 0 0
0 to 1 words · 26 to 40 words	-1 2 2 -8 -5 -1 2 -2 -1 1 1 -2
0 to 1 words · 3 words	1 -2 -4 -1 -3 -1 -1 -2 1 2 0 0
0 to 1 words · 4 words	2 -5 -5 0 -4 -1 -1 -5 0 -2 -1 1
0 to 1 words · 41 to 70 words	0 -1 0 0 -1 -1 1 -2 -1 1 0 -1
0 to 1 words · 5 to 6 words	0 -3 -3 2 3 -5 -2 0 3 0 -1 0
0 to 1 words · 7 to 9 words	-1 0 -1 4 1 0 -1 1 -1 1 -1 1
0 to 1 words · over 70 words	-1 -1 -4 -4 0 0 2 -1 1 -3 2 -1
14 to 18 words · 0 words	-1 -1 0 2 0 -1 -1 1 1 -1 2 -2
14 to 18 words · 1 words	-1 -4 -3 3 -10 0 -1 -4 1 0 1 -2
14 to 18 words · 10 to 13 words	-1 1 -1 -4 0 -5 1 -3 0 1 0 -1
14 to 18 words · 14 to 18 words	-1 -1 -3 -4 1 -2 0 -3 0 1 -1 -1
14 to 18 words · 19 to 25 words	0 -2 -1 -9 -2 -1 1 -1 -1 -2 0 1
14 to 18 words · 2 words	0 -2 1 0 -12 -2 1 0 -1 -2 0 1
14 to 18 words · 26 to 40 words	1 -2 -2 0 -3 -1 0 -2 1 -2 -1 1
14 to 18 words · 3 words	2 -2 -2 -1 -4 -3 0 -1 0 -1 1 0
14 to 18 words · 4 words	1 -2 0 -8 1 3 -1 -2 -1 -2 0 1
14 to 18 words · 41 to 70 words	-2 1 0 -4 -2 -1 1 -1 0 1 -1 1
14 to 18 words · 5 to 6 words	1 0 -3 0 -2 -2 -1 0 1 2 -2 0
14 to 18 words · 7 to 9 words	0 0 -1 -1 1 -2 -2 -1 1 -1 -2 0
14 to 18 words · over 70 words	0 0 1 -2 -4 0 1 0 0 1 1 -1
19 to 25 words · 0 words	4 0 0 -3 -1 -1 -2 -1 1 2 -2 2
19 to 25 words · 1 words	-1 -1 -2 0 -2 -4 1 0 -1 0 -1 0
19 to 25 words · 10 to 13 words	0 0 1 -12 -1 0 0 -5 1 0 -1 1
19 to 25 words · 14 to 18 words	0 1 -6 -7 2 -2 0 2 -1 -1 0 1
19 to 25 words · 19 to 25 words	-2 -2 -1 -3 1 -2 0 -1 0 1 -1 0
19 to 25 words · 2 words	0 -2 -3 -1 -3 -3 0 0 0 -1 1 -2
19 to 25 words · 26 to 40 words	0 -2 1 -6 -2 -1 0 0 0 2 -2 1
19 to 25 words · 3 words	-1 -1 -4 -1 1 2 -1 -2 -1 -3 0 1
19 to 25 words · 4 words	0 -1 1 -1 -4 -5 1 -3 -1 1 -2 1
19 to 25 words · 41 to 70 words	-1 0 0 -3 1 -1 0 -1 -1 -1 1 0
19 to 25 words · 5 to 6 words	1 1 -6 -3 0 -4 -2 -5 1 1 -1 0
19 to 25 words · 7 to 9 words	1 1 -1 -2 -3 -3 -1 -1 -1 1 -2 1
19 to 25 words · over 70 words	-1 0 0 -1 -5 0 2 -1 1 1 1 -1
2 to 3 words · 0 words	6 -1 -1 -7 -2 -3 -4 2 -1 0 1 1
2 to 3 words · 1 words	1 -3 -2 0 -3 -1 0 0 1 0 0 0
2 to 3 words · 10 to 13 words	-1 0 1 -2 0 -1 0 0 -2 0 1 0
2 to 3 words · 14 to 18 words	0 -3 1 -1 -2 -3 0 0 -1 0 2 0
2 to 3 words · 19 to 25 words	-2 1 0 1 -1 -3 0 -3 -1 1 0 0
2 to 3 words · 2 words	0 -5 -4 0 0 -2 0 -6 0 1 -1 0
2 to 3 words · 26 to 40 words	-2 -1 2 2 -1 -2 1 0 0 0 1 0
2 to 3 words · 3 words	0 0 -10 -3 -2 -3 0 -5 -1 1 0 1
2 to 3 words · 4 words	0 -3 -2 -1 -4 -1 0 -1 -1 2 -2 2
2 to 3 words · 41 to 70 words	0 -2 -5 -11 1 -1 1 -2 0 -4 2 1
2 to 3 words · 5 to 6 words	0 -1 -1 0 0 1 -1 -4 0 -1 -1 1
2 to 3 words · 7 to 9 words	0 -2 0 2 -1 0 0 0 0 -1 0 0
2 to 3 words · over 70 words	-2 -1 1 -4 0 0 2 -1 -2 1 1 -2
4 to 6 words · 0 words	4 1 -1 -4 -2 -2 -4 2 2 1 -4 3
4 to 6 words · 1 words	0 -4 -5 0 1 2 -1 -3 1 1 -1 0
4 to 6 words · 10 to 13 words	0 -1 -1 -2 -3 -9 -1 -2 1 -2 0 -1
4 to 6 words · 14 to 18 words	-1 3 0 2 -2 -2 0 -4 0 -1 0 1
4 to 6 words · 19 to 25 words	-2 0 0 1 0 -2 0 -5 0 0 1 -1
4 to 6 words · 2 words	0 -5 -9 -2 -3 -4 0 -6 -1 0 -1 1
4 to 6 words · 26 to 40 words	1 1 0 -1 -2 -2 -1 -1 0 0 -1 1
4 to 6 words · 3 words	-1 -2 -9 1 1 -1 -2 -7 -1 0 0 0
4 to 6 words · 4 words	0 -3 0 1 -1 0 -1 -2 2 1 -1 -1
4 to 6 words · 41 to 70 words	-2 0 1 2 0 -1 1 -1 0 2 0 -2
4 to 6 words · 5 to 6 words	0 -2 0 -3 0 -4 0 -2 -1 -1 1 0
4 to 6 words · 7 to 9 words	0 0 -1 -3 1 -1 0 -1 1 -1 0 -1
4 to 6 words · over 70 words	-2 -1 -3 1 -2 -1 2 -1 1 -3 1 -1
7 to 13 words · 0 words	-1 0 0 2 -1 -2 -4 0 -1 0 -2 1
7 to 13 words · 1 words	0 -3 -2 3 -1 -1 -2 1 2 -1 -1 0
7 to 13 words · 10 to 13 words	0 -1 -2 -4 0 -11 -1 -1 -1 1 0 -1
7 to 13 words · 14 to 18 words	0 -2 0 -2 -1 -3 -1 -5 1 -1 0 -1
7 to 13 words · 19 to 25 words	0 0 0 -12 -2 -2 1 -4 0 0 -1 1
7 to 13 words · 2 words	0 2 1 0 -3 -2 0 -4 0 -1 1 -1
7 to 13 words · 26 to 40 words	1 -2 -1 -12 -2 -2 0 -6 0 -1 -2 2
7 to 13 words · 3 words	-1 1 0 -2 -2 -1 1 -4 -2 -1 1 1
7 to 13 words · 4 words	-1 -1 -3 0 -2 -1 1 -4 0 -1 1 -2
7 to 13 words · 41 to 70 words	-2 -2 -4 -2 1 -1 1 -2 -1 0 1 -1
7 to 13 words · 5 to 6 words	0 0 0 -2 -1 -2 -1 2 0 0 -1 0
7 to 13 words · 7 to 9 words	1 -2 -1 -7 -1 -2 0 -2 1 -1 -1 0
7 to 13 words · over 70 words	0 0 -2 0 -5 -1 1 -1 -1 1 0 0
over 25 words · 0 words	1 -1 -1 -3 -2 2 -2 -2 0 -1 2 -2
over 25 words · 1 words	1 -2 -5 -3 0 0 0 -5 0 1 0 0
over 25 words · 10 to 13 words	-1 3 -2 -2 1 -5 -1 -3 0 -1 -1 0
over 25 words · 14 to 18 words	-2 1 -1 -4 0 -4 0 0 0 1 -1 0
over 25 words · 19 to 25 words	-2 -1 0 0 1 -4 0 -1 1 2 -1 -1
over 25 words · 2 words	1 -2 -8 -5 -1 0 -1 -1 -3 0 0 0
over 25 words · 26 to 40 words	0 -2 -4 -5 4 -3 -1 -2 1 1 0 0
over 25 words · 3 words	-4 -4 2 1 -2 1 1 -3 -1 -1 0 2
over 25 words · 4 words	-2 -1 -6 -2 -3 0 1 1 1 1 -2 2
over 25 words · 41 to 70 words	0 -3 0 -5 -1 -3 0 -2 1 -1 -1 1
over 25 words · 5 to 6 words	-2 -2 -4 1 -4 -1 2 -1 0 0 -1 0
over 25 words · 7 to 9 words	0 -2 -2 -1 -3 0 2 -3 0 3 -1 0
over 25 words · over 70 words	0 -2 0 0 -3 -1 0 -1 0 -1 0 1
# kind 2 below
byline	-3 3 0 5 -3 -3 -3 1 1 0 -3 2
counter	0 -1 -1 2 1 -1 0 -1 -1 -1 0 1
credit	-1 -2 -1 -5 5 -5 -3 1 -2 -1 1 -1
date	0 -1 0 -2 -1 -1 -1 -1 -1 -1 -1 1
end	-3 0 0 1 -1 0 2 1 -2 0 1 0
item	0 -4 0 1 0 0 0 -3 -1 0 0 0
link	-1 -2 -2 -1 -3 -3 2 -1 0 -2 1 0
sign-off	-4 1 1 3 -1 -2 2 -1 -1 1 1 0
symbols	-2 -2 0 0 0 -1 2 -1 -2 0 3 -1
text	0 -4 -1 -1 -1 0 0 -1 0 0 0 1
version	-3 0 0 3 -3 0 2 1 -1 -1 2 0
# length 2 below × close 2 below
0 words · no sentence	-2 -1 0 0 -1 -1 2 0 -2 -1 3 -2
0 words · the end of a sentence	-2 -1 0 1 2 -2 -1 -1 -2 1 0 1
1 words · a credit	-1 2 -3 1 1 -2 -1 -1 2 2 -1 0
1 words · no sentence	0 -2 -2 0 0 0 -1 -2 0 1 0 0
1 words · the end of a sentence	0 -4 -2 -9 -2 2 0 -3 0 -1 1 -2
10 to 13 words · a credit	-1 0 -1 2 0 -7 0 -4 -1 1 0 0
10 to 13 words · no sentence	1 -3 -4 -1 0 -1 -1 -2 1 -1 -1 0
10 to 13 words · the end of a sentence	-1 -3 1 -1 -5 -2 1 0 1 0 0 -1
14 to 18 words · a credit	-3 3 0 0 -4 -7 3 -3 -2 1 1 -1
14 to 18 words · no sentence	1 -2 -1 0 -1 -2 -1 -1 0 -2 -1 2
14 to 18 words · the end of a sentence	-1 -2 -3 0 -1 -4 1 -2 1 1 -1 0
19 to 25 words · a credit	1 -1 0 0 0 0 -3 -2 -1 0 -1 1
19 to 25 words · no sentence	-1 -3 -3 -4 -1 -2 2 -1 1 0 -1 0
19 to 25 words · the end of a sentence	0 -2 -3 2 -1 -2 0 0 1 -1 0 0
2 words · a credit	-1 0 0 -5 2 -3 -2 0 0 -1 1 -1
2 words · no sentence	0 -2 0 0 -1 0 -1 -1 0 0 0 0
2 words · the end of a sentence	-1 -2 -4 -4 -4 -1 1 0 0 -1 0 0
26 to 40 words · a credit	1 1 -4 -2 -2 -1 -1 -2 0 0 0 0
26 to 40 words · no sentence	-2 1 -1 1 -4 -1 2 -4 1 0 -1 0
26 to 40 words · the end of a sentence	0 -1 -4 0 -1 -2 0 0 2 0 -2 1
3 words · a credit	-1 -2 -1 -1 4 2 -4 -1 0 0 1 -2
3 words · no sentence	0 0 1 -1 -2 -4 1 0 0 0 0 1
3 words · the end of a sentence	0 -3 1 -2 2 0 0 -2 0 -1 1 -1
4 words · a credit	-1 -2 -2 -4 5 -1 -2 -2 0 0 1 -2
4 words · no sentence	-1 -5 -2 0 1 -1 0 1 1 0 -1 1
4 words · the end of a sentence	0 -2 1 -7 -5 -1 0 1 0 1 -1 -1
41 to 70 words · a credit	2 0 -3 1 -5 -1 -2 -1 -1 -1 1 0
41 to 70 words · no sentence	-1 -2 1 -2 0 0 0 -2 -1 0 -1 1
41 to 70 words · the end of a sentence	0 -3 0 -2 1 1 0 -1 0 1 -1 0
5 to 6 words · a credit	-1 0 1 -4 1 -1 0 -3 -2 1 3 -3
5 to 6 words · no sentence	0 -2 1 1 -3 -2 0 -2 0 -1 -1 1
5 to 6 words · the end of a sentence	1 -2 -2 -2 -4 -5 -1 -4 0 0 -2 1
7 to 9 words · a credit	1 -1 0 -5 -1 -5 1 -1 0 1 1 -2
7 to 9 words · no sentence	1 -2 -5 -2 -1 0 0 -1 1 -1 -1 0
7 to 9 words · the end of a sentence	1 -5 2 1 1 -1 0 -1 -1 0 -1 0
over 70 words · a credit	1 -1 -1 1 -3 -2 0 -1 0 -1 1 -1
over 70 words · no sentence	0 1 -4 -3 -4 -1 1 -2 1 1 -1 0
over 70 words · the end of a sentence	0 -1 4 -1 2 1 -2 -1 -2 2 0 0
# dateline 2 below
a dateline	-4 6 0 6 -1 1 -6 3 0 5 -5 -1
# capitals 2 below
a capital at its start only	-2 -4 0 1 1 -1 1 -4 -1 0 1 -1
a capital on each word	0 -1 -2 -1 1 0 1 -1 1 1 1 -1
capitals throughout	0 -1 1 -1 1 -2 -1 3 0 0 0 0
mostly capitals	0 -2 -1 -1 -1 -1 0 -4 1 0 0 -1
no capitals	-2 -3 0 -1 0 -2 1 1 0 -1 0 1
no letters with case	0 -1 0 -1 0 -1 0 -2 0 0 0 0
some capitals	0 -3 0 -1 0 2 0 1 0 0 0 0
# end 2 below
a bracket	-1 0 -1 -1 0 -4 0 -5 -1 -1 0 0
a capital	0 -2 1 2 0 -3 -1 1 1 0 0 -1
a colon	-3 -1 -8 0 -1 -7 3 -2 -1 1 -1 0
a comma	-1 -3 0 -2 0 0 1 -2 -2 1 -2 2
a figure	-1 -2 0 0 -1 0 1 1 -2 -2 1 0
a full stop	-1 -4 2 0 1 0 1 0 1 1 -1 0
a letter without case	0 -1 0 -1 0 -1 0 -2 0 0 -1 1
a question mark	1 -3 0 -2 -2 -8 0 -3 1 0 -2 1
a small letter	1 -4 -2 -2 -1 0 0 -2 1 0 1 0
an arrow	-1 -1 0 3 -4 -1 -1 -1 1 1 -2 0
an ellipsis	2 -4 -7 -5 -4 -1 -1 -5 0 0 -2 1
an exclamation mark	0 -2 -5 -1 0 0 1 0 0 -1 -1 0
another sign	-2 -3 -3 -1 0 -2 2 0 -1 0 1 -1
# start 2 below
#	-6 0 -3 5 0 -2 1 1 -1 1 3 -2
@	2 0 0 1 -2 -4 -2 -2 -1 0 -3 3
a bracket	-1 0 -6 0 0 1 1 -5 -1 0 0 0
a bullet	1 -4 0 -1 0 0 0 -3 0 -1 0 0
a capital	1 -4 0 -1 0 1 -1 -1 0 0 0 1
a dash	-3 0 -2 3 -3 0 2 0 -3 -1 3 -1
a figure	-1 -2 2 -2 0 0 1 -1 -1 -2 1 0
a quotation mark	1 -3 -5 -1 -1 0 0 0 0 -4 0 1
a small letter	-3 -3 -1 -2 -2 -6 3 1 -1 0 1 0
another sign	-3 -2 0 0 -2 -2 2 0 1 0 1 -1
©	3 -2 1 -5 1 -2 -3 -2 0 2 -3 1
# comes again 2 below × size 2 below
above and below · 0 to 1 words	2 -3 -1 -4 -2 -4 -1 -1 0 0 0 -1
above and below · 14 to 18 words	0 1 -2 -5 0 -2 0 0 0 -1 1 0
above and below · 19 to 25 words	-2 1 -1 -6 2 -3 1 -1 -1 0 0 -1
above and below · 2 to 3 words	1 -1 -5 0 -1 -2 0 -3 0 -1 1 -2
above and below · 4 to 6 words	-3 -1 1 -1 -3 0 2 -3 -2 0 0 -1
above and below · 7 to 13 words	-1 -2 -7 -5 -2 -3 2 -2 -4 3 -1 0
above and below · over 25 words	-1 2 -2 -6 -1 -4 0 0 -1 1 0 -1
above · 0 to 1 words	1 -2 -1 -1 0 -1 0 -2 0 0 1 0
above · 14 to 18 words	1 -1 -4 -2 0 0 -1 -2 -2 2 -1 0
above · 19 to 25 words	0 -2 1 -3 0 -3 -1 -1 -2 1 0 -2
above · 2 to 3 words	-1 0 0 0 1 -2 1 -2 -1 -1 1 1
above · 4 to 6 words	0 -5 -1 -1 -3 1 1 -1 1 -1 0 -1
above · 7 to 13 words	-1 -2 1 -3 2 0 0 -2 -1 1 1 0
above · over 25 words	1 0 -5 -5 -1 1 -1 -2 0 2 -1 0
below · 0 to 1 words	1 -1 0 0 -3 -2 -1 -3 0 0 0 -1
below · 14 to 18 words	0 -3 0 0 -6 -1 1 -2 1 -3 1 -2
below · 19 to 25 words	-2 0 -1 -2 1 -4 2 -1 0 -2 1 -1
below · 2 to 3 words	0 -2 2 -1 0 0 0 0 0 0 -1 -1
below · 4 to 6 words	0 -2 -5 -1 -2 -3 0 -5 0 -1 -1 1
below · 7 to 13 words	0 -3 -1 1 -5 -2 1 -5 0 -1 1 -1
below · over 25 words	-3 -1 -4 1 -1 -1 1 -1 1 0 -1 -1
nowhere else · 0 to 1 words	-1 0 -3 0 1 2 0 -2 0 1 -1 0
nowhere else · 14 to 18 words	0 -2 -2 1 -2 -3 0 -2 1 -1 -2 1
nowhere else · 19 to 25 words	-1 -3 -4 1 -1 -1 0 0 1 0 -1 1
nowhere else · 2 to 3 words	0 -3 1 -1 0 0 1 0 0 1 0 0
nowhere else · 4 to 6 words	0 -3 0 0 1 0 0 0 0 0 -1 0
nowhere else · 7 to 13 words	1 -3 -1 -1 -2 -2 0 1 1 -2 -1 0
nowhere else · over 25 words	0 -2 0 -1 1 2 1 -1 0 1 -1 0
# a word for a picture 2 below
a word for a picture	-2 -1 1 0 4 -4 -1 -7 -1 1 0 -1
# an agency at its end 2 below
an agency at its end	-1 2 -1 2 1 -2 -3 3 -2 1 -1 1
# the same text 2 below
the same	2 0 -2 -2 0 0 -3 -3 -1 0 1 -1
# size 2 below × length
0 to 1 words · 0 words	6 -2 -1 -4 -3 -3 -5 -3 1 -2 1 0
0 to 1 words · 1 words	1 -2 -1 -1 -1 -1 0 -3 0 0 0 0
0 to 1 words · 10 to 13 words	0 0 -5 2 -2 -6 -1 1 0 -1 0 0
0 to 1 words · 14 to 18 words	-3 0 -3 2 3 -2 0 0 0 2 1 -2
0 to 1 words · 19 to 25 words	0 -2 -2 -1 0 -2 -1 0 -1 0 -1 1
0 to 1 words · 2 words	1 -2 -2 -1 -4 0 1 -1 0 1 0 0
0 to 1 words · 26 to 40 words	-1 -2 4 -1 1 -1 -1 -3 0 0 -1 0
0 to 1 words · 3 words	2 -1 -5 -1 -4 -2 -1 -3 1 0 -1 0
0 to 1 words · 4 words	1 -2 -5 -1 -2 0 -1 -1 0 0 -2 1
0 to 1 words · 41 to 70 words	1 -1 -5 0 2 -1 0 -2 0 0 0 -1
0 to 1 words · 5 to 6 words	0 1 0 -1 3 2 -2 -5 0 3 -1 0
0 to 1 words · 7 to 9 words	0 0 0 1 -1 0 -1 -3 1 0 -1 0
0 to 1 words · over 70 words	-1 -1 -3 1 1 0 1 -1 0 -2 1 -1
14 to 18 words · 0 words	2 0 0 -2 0 0 1 -1 -1 0 2 -1
14 to 18 words · 1 words	-3 -1 -3 2 -3 -4 2 -1 0 0 0 0
14 to 18 words · 10 to 13 words	1 -2 -1 -4 -2 -5 2 -1 0 1 0 0
14 to 18 words · 14 to 18 words	0 -2 0 -1 2 -2 -1 -2 1 -1 -1 1
14 to 18 words · 19 to 25 words	1 -2 -1 -1 -3 -1 1 -3 1 1 0 -1
14 to 18 words · 2 words	1 0 -3 -2 -7 -3 1 -2 -1 1 -1 0
14 to 18 words · 26 to 40 words	0 -2 0 3 0 -1 -1 -1 0 0 -1 1
14 to 18 words · 3 words	-2 0 1 0 -2 0 0 -1 0 2 0 0
14 to 18 words · 4 words	0 -2 -3 -2 -4 0 1 -4 2 -3 0 0
14 to 18 words · 41 to 70 words	-2 -1 -2 0 -3 0 2 -1 0 -1 2 -2
14 to 18 words · 5 to 6 words	-1 2 -6 1 0 -2 -1 0 -1 0 -1 0
14 to 18 words · 7 to 9 words	0 0 -9 1 0 -6 -1 -2 1 -1 0 0
14 to 18 words · over 70 words	-2 -1 -2 -2 -1 0 3 0 0 -2 2 -1
19 to 25 words · 0 words	2 0 0 -2 -1 -1 -2 0 0 0 -1 1
19 to 25 words · 1 words	1 -5 -2 1 -12 1 -2 -6 -1 0 0 1
19 to 25 words · 10 to 13 words	-2 0 -3 -8 -2 -4 2 3 -1 0 0 0
19 to 25 words · 14 to 18 words	-1 0 -3 -4 1 -2 1 1 0 -2 -1 1
19 to 25 words · 19 to 25 words	0 -2 -2 -8 1 -2 0 0 1 -2 0 2
19 to 25 words · 2 words	-1 -5 -3 2 -2 -4 1 -3 -2 0 -1 0
19 to 25 words · 26 to 40 words	-1 0 0 -8 0 -1 1 -2 0 1 0 -1
19 to 25 words · 3 words	0 -1 -1 2 0 -3 -4 -1 1 -1 -2 2
19 to 25 words · 4 words	2 -1 2 -1 -3 0 -2 -2 1 -1 -1 0
19 to 25 words · 41 to 70 words	1 -2 0 -4 -4 -1 2 -1 2 -1 -1 2
19 to 25 words · 5 to 6 words	-1 1 2 -1 3 -6 -1 -4 3 -1 -3 0
19 to 25 words · 7 to 9 words	-1 -1 -1 -4 -1 0 1 -1 0 1 1 -1
19 to 25 words · over 70 words	0 -1 -2 -2 -3 0 1 -1 -1 -2 2 -1
2 to 3 words · 0 words	2 -2 -1 0 -2 -3 -3 0 -1 1 2 -2
2 to 3 words · 1 words	0 -3 -2 0 0 -1 1 -4 0 1 0 0
2 to 3 words · 10 to 13 words	-1 -1 1 0 3 0 -1 1 -1 1 0 -1
2 to 3 words · 14 to 18 words	-1 0 4 -1 -4 -2 1 -3 -2 1 2 -1
2 to 3 words · 19 to 25 words	-1 1 2 -1 -6 -2 1 -1 0 0 1 0
2 to 3 words · 2 words	1 -3 -5 -1 -1 -2 0 -2 1 0 0 0
2 to 3 words · 26 to 40 words	-1 1 -2 -1 -1 -2 1 0 0 -1 1 1
2 to 3 words · 3 words	1 -1 -9 -1 0 -3 0 -5 0 -1 0 2
2 to 3 words · 4 words	-1 -5 -1 0 0 1 0 -2 0 0 0 0
2 to 3 words · 41 to 70 words	0 -2 1 -2 0 -1 -1 -2 -1 1 -1 0
2 to 3 words · 5 to 6 words	-1 -3 -2 -1 -1 -1 0 1 1 -2 -1 0
2 to 3 words · 7 to 9 words	-1 2 1 -3 -1 -1 -1 1 0 0 0 -1
2 to 3 words · over 70 words	-2 -1 -1 0 -5 -1 3 -1 -1 -2 2 -2
4 to 6 words · 0 words	1 -1 0 2 -2 -3 -5 3 -1 -2 -1 3
4 to 6 words · 1 words	-1 -5 -4 0 -1 0 1 1 1 0 0 0
4 to 6 words · 10 to 13 words	-1 -1 2 -2 1 -2 0 -6 1 1 0 -1
4 to 6 words · 14 to 18 words	-1 -1 -2 -2 1 -2 0 0 0 -2 1 0
4 to 6 words · 19 to 25 words	-1 -1 -1 -2 -1 -2 0 -4 1 0 0 -2
4 to 6 words · 2 words	-2 -5 -3 1 -8 0 2 -3 1 -1 0 0
4 to 6 words · 26 to 40 words	1 -2 0 -2 -1 -1 -1 -4 0 -2 -1 0
4 to 6 words · 3 words	-1 -3 0 0 -1 -2 0 -2 0 0 0 -1
4 to 6 words · 4 words	-1 -2 0 -2 1 -1 -1 -1 1 0 1 -1
4 to 6 words · 41 to 70 words	-2 0 -1 0 -5 -1 3 -1 -1 -1 1 -1
4 to 6 words · 5 to 6 words	0 -1 0 -4 -1 -3 0 1 -1 0 0 1
4 to 6 words · 7 to 9 words	0 -1 -1 1 -3 -4 0 0 1 1 -2 1
4 to 6 words · over 70 words	-3 -1 0 -4 -5 0 4 -1 0 -1 3 -3
7 to 13 words · 0 words	4 -1 -1 -5 -1 -1 -3 3 -1 1 -1 2
7 to 13 words · 1 words	1 -3 -2 1 -4 -3 -1 2 2 -2 -1 -1
7 to 13 words · 10 to 13 words	0 -2 0 -2 -1 -11 1 -4 0 -3 0 0
7 to 13 words · 14 to 18 words	0 1 -2 -2 -1 -3 0 -4 0 1 -1 1
7 to 13 words · 19 to 25 words	-1 -2 3 -1 -3 -2 1 -3 -1 1 -1 0
7 to 13 words · 2 words	0 -6 0 0 -2 -1 -1 -1 -2 -1 0 0
7 to 13 words · 26 to 40 words	0 1 -3 -2 1 -2 0 -3 1 0 0 0
7 to 13 words · 3 words	-1 -2 -2 -4 2 1 0 -4 -1 0 1 -2
7 to 13 words · 4 words	-1 0 0 0 -2 -1 1 -1 0 0 -1 1
7 to 13 words · 41 to 70 words	-1 -1 0 -7 -1 -1 2 -2 -2 2 0 -1
7 to 13 words · 5 to 6 words	-1 -3 -2 0 -3 -1 1 0 1 -1 0 -1
7 to 13 words · 7 to 9 words	0 -4 -2 -5 0 -2 1 -3 0 0 0 0
7 to 13 words · over 70 words	0 0 -5 0 0 -1 0 -1 1 -1 -1 2
over 25 words · 0 words	2 -1 -1 -4 -2 1 -4 0 2 -2 -2 2
over 25 words · 1 words	2 -1 -7 -1 -3 2 -3 1 0 0 -1 0
over 25 words · 10 to 13 words	0 1 -2 -2 0 -1 0 -3 1 -1 1 -1
over 25 words · 14 to 18 words	1 -2 -2 -2 0 -5 0 -3 1 0 0 -1
over 25 words · 19 to 25 words	-1 -1 -2 -3 3 -5 -1 -1 -2 0 -1 2
over 25 words · 2 words	-1 0 -1 -4 1 0 1 -4 0 1 0 0
over 25 words · 26 to 40 words	0 -1 0 -5 -1 -3 0 -1 1 0 -1 0
over 25 words · 3 words	-3 -1 -1 2 -2 0 -1 -3 -2 1 0 0
over 25 words · 4 words	0 -1 -1 0 -4 1 1 -1 1 1 -1 0
over 25 words · 41 to 70 words	0 -2 -1 -3 1 -3 0 -2 1 -2 0 0
over 25 words · 5 to 6 words	0 -1 -3 3 -2 -1 -1 -4 0 0 -1 0
over 25 words · 7 to 9 words	0 -3 -3 1 -1 3 0 0 0 0 1 -2
over 25 words · over 70 words	1 -2 1 -2 -4 -1 1 -1 -1 1 -2 1
# kind 3 below
byline	-2 2 -3 3 -1 -4 0 0 1 -3 0 0
counter	0 1 -6 1 0 0 -1 -3 -2 -1 0 1
credit	-1 0 1 1 -4 2 -1 -2 -2 0 0 0
date	0 2 1 -2 -1 0 0 -1 0 -1 0 1
end	-4 1 -1 3 -2 0 3 0 -2 2 1 -1
item	1 -2 -2 -1 -1 -3 0 -1 -1 0 0 0
link	-1 -1 -1 -3 -4 -2 2 0 0 -1 1 0
sign-off	-4 1 1 4 -1 -3 -2 1 -1 3 -2 0
symbols	-1 -2 0 0 -2 0 2 -1 -2 1 2 0
text	0 -3 0 -1 -1 -1 1 0 0 0 0 1
version	-3 -1 0 3 -3 -1 2 2 -2 -2 1 0
# length 3 below × close 3 below
0 words · no sentence	-2 -2 0 0 -1 1 2 -1 -2 1 2 0
0 words · the end of a sentence	0 1 0 -1 -2 -1 0 -1 -2 1 -1 1
1 words · a credit	-1 -1 -2 2 -1 -3 0 0 3 -1 -1 0
1 words · no sentence	0 -2 0 -1 -2 0 0 -1 0 1 0 0
1 words · the end of a sentence	0 0 -4 -4 1 -6 0 -2 0 -1 1 -2
10 to 13 words · a credit	-1 2 -3 2 -4 -5 1 -1 -2 2 0 0
10 to 13 words · no sentence	1 -5 -6 -1 0 0 -1 -2 1 -2 -1 1
10 to 13 words · the end of a sentence	-1 -2 -1 -2 -3 1 0 -2 0 0 0 -1
14 to 18 words · a credit	-4 1 -1 1 -1 1 1 -1 0 0 0 -1
14 to 18 words · no sentence	0 0 -3 -4 0 -2 1 -1 -1 -2 0 1
14 to 18 words · the end of a sentence	0 -2 -4 0 -1 -2 0 -3 1 1 -2 0
19 to 25 words · a credit	1 -2 -2 3 -1 -4 -2 0 -2 -1 -1 2
19 to 25 words · no sentence	0 -3 0 -4 2 -5 1 -2 1 1 0 0
19 to 25 words · the end of a sentence	-1 -1 0 1 0 -3 0 -1 1 0 -1 0
2 words · a credit	1 0 -3 -2 -1 -1 0 -2 0 -1 0 0
2 words · no sentence	0 -2 -1 0 -2 -1 0 1 1 0 0 0
2 words · the end of a sentence	0 0 -2 -5 2 -1 0 -2 0 -1 -1 0
26 to 40 words · a credit	0 0 -2 2 -2 -4 1 -1 0 0 0 0
26 to 40 words · no sentence	0 0 -3 -3 -2 1 1 -4 1 -2 -1 1
26 to 40 words · the end of a sentence	0 -3 -3 -1 -1 0 0 -1 1 -1 -1 1
3 words · a credit	1 0 1 -6 -1 1 0 -2 -1 1 1 -2
3 words · no sentence	-1 -3 2 1 -1 -4 1 0 0 0 -1 0
3 words · the end of a sentence	0 -3 1 -5 -1 -1 0 -2 0 -1 1 -1
4 words · a credit	0 -1 1 1 -4 -3 0 0 0 0 1 -2
4 words · no sentence	-1 -2 0 0 -2 -2 1 3 0 -1 -1 1
4 words · the end of a sentence	2 -2 -3 -8 2 -4 -1 -3 -1 2 -1 0
41 to 70 words · a credit	1 -2 -1 2 -2 0 -1 -1 0 -2 1 0
41 to 70 words · no sentence	0 -3 1 -2 0 -6 2 0 -1 -2 1 1
41 to 70 words · the end of a sentence	0 0 -4 1 1 1 -1 0 0 1 0 0
5 to 6 words · a credit	-3 0 -3 -1 0 -1 2 -1 -3 2 2 -2
5 to 6 words · no sentence	0 -2 1 -1 2 -3 -1 -2 0 0 -1 1
5 to 6 words · the end of a sentence	0 0 -1 -1 1 -5 0 -2 0 0 -1 0
7 to 9 words · a credit	1 -1 0 0 0 -1 -1 -2 -1 3 -1 -1
7 to 9 words · no sentence	1 -3 0 -2 -2 -2 0 -4 1 0 -1 0
7 to 9 words · the end of a sentence	0 -1 2 3 0 2 -2 -3 -2 0 -1 0
over 70 words · a credit	0 -1 -2 -1 -4 -3 1 -1 0 -1 1 0
over 70 words · no sentence	-1 0 0 -3 -6 -1 1 -1 2 -1 -2 0
over 70 words · the end of a sentence	1 -1 1 -2 2 0 -2 -1 -2 1 0 0
# size 1 above × size 1 below × size
0 to 1 words · 0 to 1 words · 0 to 1 words	1 -1 -1 -2 -1 -2 1 -1 0 0 0 0
0 to 1 words · 0 to 1 words · 14 to 18 words	0 0 -5 -1 1 0 0 -1 0 0 0 0
0 to 1 words · 0 to 1 words · 19 to 25 words	1 0 -1 -2 -1 0 -2 1 1 -1 -3 3
0 to 1 words · 0 to 1 words · 2 to 3 words	0 -2 -2 -1 -9 -2 1 -2 1 0 0 0
0 to 1 words · 0 to 1 words · 4 to 6 words	1 -2 -4 -4 -3 -7 0 -3 0 1 0 -1
0 to 1 words · 0 to 1 words · 7 to 13 words	-2 3 -3 -1 0 -1 -2 -6 0 2 -3 0
0 to 1 words · 0 to 1 words · over 25 words	0 -1 -1 0 -2 0 0 0 1 -2 0 0
0 to 1 words · 14 to 18 words · 0 to 1 words	-4 -2 -1 4 -3 -1 1 -1 1 -1 3 -4
0 to 1 words · 14 to 18 words · 14 to 18 words	1 0 -4 1 -4 0 1 -1 0 2 -1 -1
0 to 1 words · 14 to 18 words · 19 to 25 words	3 0 1 -1 -3 0 -3 0 0 1 -3 2
0 to 1 words · 14 to 18 words · 2 to 3 words	-3 1 2 3 -7 -7 0 -1 -1 0 0 0
0 to 1 words · 14 to 18 words · 4 to 6 words	1 1 -1 0 -9 -6 0 -1 -2 0 -1 1
0 to 1 words · 14 to 18 words · 7 to 13 words	0 3 -2 -2 -1 -3 -2 -1 1 1 0 -2
0 to 1 words · 14 to 18 words · over 25 words	-1 -1 0 -3 -3 0 3 0 -1 0 1 -1
0 to 1 words · 19 to 25 words · 0 to 1 words	-1 -2 -1 1 -4 -1 0 0 0 0 -2 1
0 to 1 words · 19 to 25 words · 14 to 18 words	-1 1 -1 -2 -2 0 1 0 -2 -2 2 0
0 to 1 words · 19 to 25 words · 19 to 25 words	1 0 -3 -1 -3 0 2 0 1 -1 1 0
0 to 1 words · 19 to 25 words · 2 to 3 words	-1 -3 -1 0 0 -2 0 0 -2 -1 1 0
0 to 1 words · 19 to 25 words · 4 to 6 words	2 -1 -1 0 -3 -5 -3 -1 0 -1 -1 1
0 to 1 words · 19 to 25 words · 7 to 13 words	2 3 -1 -7 -4 -3 -5 -1 -1 1 -2 1
0 to 1 words · 19 to 25 words · over 25 words	2 -1 -4 -1 -5 0 -1 0 -1 -4 -1 3
0 to 1 words · 2 to 3 words · 0 to 1 words	2 -3 -1 -2 -4 -2 1 -2 1 0 0 0
0 to 1 words · 2 to 3 words · 14 to 18 words	1 1 -5 -2 -3 0 0 1 -1 0 2 -2
0 to 1 words · 2 to 3 words · 19 to 25 words	-3 1 -5 2 1 0 -1 0 -1 1 0 -1
0 to 1 words · 2 to 3 words · 2 to 3 words	0 0 -2 1 -3 0 -2 -2 0 1 0 1
0 to 1 words · 2 to 3 words · 4 to 6 words	0 -1 -7 -2 2 -1 -1 -3 1 0 -1 0
0 to 1 words · 2 to 3 words · 7 to 13 words	2 -2 -2 3 -1 -5 -2 -2 1 -1 0 -1
0 to 1 words · 2 to 3 words · over 25 words	-5 0 0 1 1 -1 0 1 -2 0 1 -1
0 to 1 words · 4 to 6 words · 0 to 1 words	-1 -2 -2 0 1 2 -2 -2 -1 2 -1 0
0 to 1 words · 4 to 6 words · 14 to 18 words	-4 2 1 1 -1 0 1 0 0 2 2 -3
0 to 1 words · 4 to 6 words · 19 to 25 words	-3 0 -1 2 0 0 1 0 -2 1 2 -2
0 to 1 words · 4 to 6 words · 2 to 3 words	1 0 -3 -1 -2 -6 -1 -1 1 1 -1 0
0 to 1 words · 4 to 6 words · 4 to 6 words	3 -1 -5 -2 -2 0 -3 -2 1 -1 0 0
0 to 1 words · 4 to 6 words · 7 to 13 words	0 0 -4 -1 -5 -1 0 2 0 0 1 -1
0 to 1 words · 4 to 6 words · over 25 words	-1 0 -2 2 -2 0 1 1 1 -1 1 -1
0 to 1 words · 7 to 13 words · 0 to 1 words	-1 -3 -2 1 -9 -5 1 -4 0 -2 0 1
0 to 1 words · 7 to 13 words · 14 to 18 words	0 1 -4 -5 -4 0 0 0 0 -1 1 -2
0 to 1 words · 7 to 13 words · 19 to 25 words	0 -1 0 -2 0 0 -1 0 1 2 -1 0
0 to 1 words · 7 to 13 words · 2 to 3 words	0 0 -2 1 -4 0 -1 -2 2 -3 -1 1
0 to 1 words · 7 to 13 words · 4 to 6 words	-1 1 -5 0 -1 0 -1 -2 0 2 -2 -1
0 to 1 words · 7 to 13 words · 7 to 13 words	3 -1 -5 -7 -5 1 -2 -2 2 -1 -3 -2
0 to 1 words · 7 to 13 words · over 25 words	-1 -2 -1 -3 4 0 -3 0 -2 2 0 -1
0 to 1 words · over 25 words · 0 to 1 words	1 -1 -2 1 0 -1 -4 -1 -1 1 -1 0
0 to 1 words · over 25 words · 14 to 18 words	0 1 -3 -3 1 0 -3 0 -1 2 -2 0
0 to 1 words · over 25 words · 19 to 25 words	2 0 1 1 -5 0 -2 0 0 1 -1 1
0 to 1 words · over 25 words · 2 to 3 words	-1 -2 -3 -3 -1 4 -2 0 -2 1 0 0
0 to 1 words · over 25 words · 4 to 6 words	2 -1 -2 -3 -1 1 -2 -2 2 0 -2 2
0 to 1 words · over 25 words · 7 to 13 words	3 0 1 -1 -1 -1 -5 0 -2 0 -1 1
0 to 1 words · over 25 words · over 25 words	-1 0 1 -3 -2 -1 2 -1 0 0 0 -1
14 to 18 words · 0 to 1 words · 0 to 1 words	0 -2 -1 -7 -2 1 2 0 1 0 0 -1
14 to 18 words · 0 to 1 words · 14 to 18 words	-2 -3 1 1 3 0 -1 1 -1 -1 0 0
14 to 18 words · 0 to 1 words · 19 to 25 words	0 -1 1 -1 0 0 0 -2 0 0 -1 1
14 to 18 words · 0 to 1 words · 2 to 3 words	-2 1 -1 3 -8 1 -2 1 0 0 0 0
14 to 18 words · 0 to 1 words · 4 to 6 words	-3 -1 -1 1 -1 0 1 0 1 -1 2 -2
14 to 18 words · 0 to 1 words · 7 to 13 words	-2 -1 2 2 -1 -2 0 0 1 1 -1 -1
14 to 18 words · 0 to 1 words · over 25 words	-3 -1 2 -3 0 0 2 0 -1 1 1 -2
14 to 18 words · 14 to 18 words · 0 to 1 words	-1 -1 0 1 -3 -2 0 -1 0 1 1 -1
14 to 18 words · 14 to 18 words · 14 to 18 words	-2 -1 -4 -5 2 0 0 -1 1 0 -1 0
14 to 18 words · 14 to 18 words · 19 to 25 words	0 -1 0 -2 -1 0 1 -1 -1 -1 1 -1
14 to 18 words · 14 to 18 words · 2 to 3 words	4 -2 -1 -4 -6 0 -2 0 1 -1 -1 2
14 to 18 words · 14 to 18 words · 4 to 6 words	2 -2 -1 -2 -7 2 0 -1 0 -1 0 1
14 to 18 words · 14 to 18 words · 7 to 13 words	2 -3 -2 -3 0 1 -1 -1 0 -2 0 1
14 to 18 words · 14 to 18 words · over 25 words	0 0 2 0 0 0 0 0 0 2 -1 1
14 to 18 words · 19 to 25 words · 0 to 1 words	-2 0 0 0 -1 1 1 0 0 3 -2 0
14 to 18 words · 19 to 25 words · 14 to 18 words	-2 -1 -3 -3 2 0 0 0 0 0 1 0
14 to 18 words · 19 to 25 words · 19 to 25 words	2 0 -4 -2 0 0 -1 -1 0 1 -4 3
14 to 18 words · 19 to 25 words · 2 to 3 words	0 -2 0 -2 -1 -3 1 0 -1 0 2 -1
14 to 18 words · 19 to 25 words · 4 to 6 words	0 -2 -1 -2 1 -4 0 -2 1 -2 0 0
14 to 18 words · 19 to 25 words · 7 to 13 words	1 -2 -5 -5 -2 1 0 -1 1 -2 -1 0
14 to 18 words · 19 to 25 words · over 25 words	-3 0 2 -1 -3 0 1 0 1 2 -1 -1
14 to 18 words · 2 to 3 words · 0 to 1 words	1 -1 -1 -3 -4 1 -2 1 1 0 -1 1
14 to 18 words · 2 to 3 words · 14 to 18 words	1 -3 2 -7 0 0 -3 -1 -1 3 -2 0
14 to 18 words · 2 to 3 words · 19 to 25 words	-2 0 0 -3 -2 0 3 -1 -1 1 3 -3
14 to 18 words · 2 to 3 words · 2 to 3 words	1 -3 -2 -1 -11 0 1 -1 -1 1 -1 1
14 to 18 words · 2 to 3 words · 4 to 6 words	1 0 -3 -1 -7 -1 -1 1 1 -1 0 0
14 to 18 words · 2 to 3 words · 7 to 13 words	-1 -2 2 0 -2 -3 0 -4 -2 0 0 2
14 to 18 words · 2 to 3 words · over 25 words	-1 0 3 -5 -3 0 -1 -1 -1 2 -1 1
14 to 18 words · 4 to 6 words · 0 to 1 words	2 1 -1 -3 1 -8 -2 -2 -2 -1 0 2
14 to 18 words · 4 to 6 words · 14 to 18 words	1 1 -5 -4 -4 0 2 0 0 -2 1 1
14 to 18 words · 4 to 6 words · 19 to 25 words	-1 0 -2 -1 1 0 1 0 0 -3 1 1
14 to 18 words · 4 to 6 words · 2 to 3 words	-1 -3 -1 0 1 0 -1 -1 0 -2 1 1
14 to 18 words · 4 to 6 words · 4 to 6 words	-2 1 -5 0 -2 -2 2 -3 -1 2 0 -3
14 to 18 words · 4 to 6 words · 7 to 13 words	-2 1 0 -3 -2 -2 2 -2 2 -2 2 -2
14 to 18 words · 4 to 6 words · over 25 words	1 0 0 -2 -2 0 -1 0 -1 0 -1 1
14 to 18 words · 7 to 13 words · 0 to 1 words	0 0 -1 0 -4 -2 -1 -1 0 -2 2 0
14 to 18 words · 7 to 13 words · 19 to 25 words	-1 0 0 -2 -4 0 2 -1 -2 -1 0 1
14 to 18 words · 7 to 13 words · 2 to 3 words	1 -4 1 0 -3 1 -2 -1 0 -3 0 2
14 to 18 words · 7 to 13 words · 4 to 6 words	-1 0 -2 -1 2 1 -2 -1 -2 0 -1 2
14 to 18 words · 7 to 13 words · 7 to 13 words	-1 0 -5 2 2 0 -2 -3 0 2 0 -2
14 to 18 words · 7 to 13 words · over 25 words	-1 -1 -1 -3 -1 0 1 -1 0 -1 0 0
14 to 18 words · over 25 words · 0 to 1 words	-3 0 0 -2 -4 1 3 -2 0 3 0 -1
14 to 18 words · over 25 words · 14 to 18 words	-2 1 -3 -5 -2 -1 3 -1 0 -2 1 0
14 to 18 words · over 25 words · 19 to 25 words	-1 -2 -4 -2 0 0 1 -1 0 -1 1 -1
14 to 18 words · over 25 words · 2 to 3 words	2 -2 -2 -2 -3 -1 -2 0 -1 1 0 0
14 to 18 words · over 25 words · 4 to 6 words	-3 0 -2 0 0 -6 2 -2 2 1 0 -1
14 to 18 words · over 25 words · 7 to 13 words	1 -2 -2 -6 -2 -1 1 -2 0 -2 -1 2
14 to 18 words · over 25 words · over 25 words	-1 0 -1 -3 -2 -1 1 -1 -2 -2 1 0
19 to 25 words · 0 to 1 words · 0 to 1 words	-1 -1 0 1 -3 -3 0 1 1 -1 0 1
19 to 25 words · 0 to 1 words · 14 to 18 words	-1 0 -1 -2 -6 0 1 0 -2 0 2 -2
19 to 25 words · 0 to 1 words · 19 to 25 words	-2 -2 -3 -2 2 0 1 -1 0 0 1 -3
19 to 25 words · 0 to 1 words · 2 to 3 words	4 -1 0 -9 -1 1 -1 1 -2 0 0 1
19 to 25 words · 0 to 1 words · 4 to 6 words	3 -2 -1 -3 0 1 -3 -1 0 -2 -1 2
19 to 25 words · 0 to 1 words · 7 to 13 words	1 -1 -2 0 1 -1 -4 1 1 -1 -2 2
19 to 25 words · 0 to 1 words · over 25 words	2 0 -1 -1 -1 0 -1 -1 0 0 -1 1
19 to 25 words · 14 to 18 words · 0 to 1 words	-1 -1 -1 -2 -1 0 2 -2 0 1 1 -2
19 to 25 words · 14 to 18 words · 14 to 18 words	-2 -1 0 -3 -1 0 1 -1 0 0 1 -2
19 to 25 words · 14 to 18 words · 19 to 25 words	-2 0 -2 -1 -2 0 3 0 0 0 0 -1
19 to 25 words · 14 to 18 words · 2 to 3 words	5 -1 0 -3 -3 -2 -3 -1 0 0 0 1
19 to 25 words · 14 to 18 words · 4 to 6 words	-1 1 0 1 -6 0 2 0 1 0 -1 1
19 to 25 words · 14 to 18 words · 7 to 13 words	-2 -1 0 -4 -4 -1 3 -1 0 0 1 -1
19 to 25 words · 14 to 18 words · over 25 words	2 0 -2 -2 -3 0 -1 0 0 -3 -1 2
19 to 25 words · 19 to 25 words · 0 to 1 words	4 0 0 -4 -1 -3 -2 -1 -1 1 -3 2
19 to 25 words · 19 to 25 words · 14 to 18 words	2 -2 -3 -1 1 0 -3 3 1 -1 -3 3
19 to 25 words · 19 to 25 words · 19 to 25 words	0 0 0 -2 0 -1 -1 1 1 0 -1 1
19 to 25 words · 19 to 25 words · 2 to 3 words	1 0 -1 -1 -7 -6 0 -1 -2 -1 -1 2
19 to 25 words · 19 to 25 words · 4 to 6 words	-1 -1 0 -5 -2 -4 3 -1 -1 -1 1 0
19 to 25 words · 19 to 25 words · 7 to 13 words	-1 -1 1 -5 -1 -3 0 -1 -1 0 -1 2
19 to 25 words · 19 to 25 words · over 25 words	-2 0 -1 -1 2 0 1 0 0 0 0 0
19 to 25 words · 2 to 3 words · 0 to 1 words	3 -1 0 0 -2 -3 -5 0 0 -3 0 2
19 to 25 words · 2 to 3 words · 14 to 18 words	-2 0 0 0 -2 0 2 -1 0 2 1 -1
19 to 25 words · 2 to 3 words · 19 to 25 words	1 -1 -1 -2 0 -1 -1 -1 0 -2 1 0
19 to 25 words · 2 to 3 words · 2 to 3 words	0 -1 -1 1 -3 -1 -1 -1 0 1 -1 1
19 to 25 words · 2 to 3 words · 4 to 6 words	-2 -1 -2 4 -7 -4 -1 1 0 1 -2 1
19 to 25 words · 2 to 3 words · 7 to 13 words	-1 -1 2 -1 -3 -4 0 1 -1 -2 1 1
19 to 25 words · 2 to 3 words · over 25 words	0 0 0 -2 2 0 -2 0 0 2 -1 1
19 to 25 words · 4 to 6 words · 0 to 1 words	-2 -2 0 -1 -3 3 -1 0 0 0 -1 0
19 to 25 words · 4 to 6 words · 14 to 18 words	-2 1 -2 -3 -4 0 3 -2 -1 0 0 0
19 to 25 words · 4 to 6 words · 19 to 25 words	-2 0 2 -2 -1 0 0 -1 0 4 -2 -1
19 to 25 words · 4 to 6 words · 2 to 3 words	0 0 -1 -3 -5 2 1 -2 0 2 -1 0
19 to 25 words · 4 to 6 words · 4 to 6 words	0 0 -2 1 3 -3 -3 1 1 1 -2 0
19 to 25 words · 4 to 6 words · 7 to 13 words	2 -1 1 -5 -3 0 -1 0 1 -3 -1 1
19 to 25 words · 4 to 6 words · over 25 words	0 -1 0 1 -3 -1 1 -1 1 0 0 0
19 to 25 words · 7 to 13 words · 0 to 1 words	2 -1 0 -8 -3 -4 -1 2 -2 -2 0 1
19 to 25 words · 7 to 13 words · 14 to 18 words	-2 -2 -2 -4 1 0 1 -2 -2 -1 2 -1
19 to 25 words · 7 to 13 words · 19 to 25 words	-2 0 0 -1 0 0 1 0 0 0 -1 1
19 to 25 words · 7 to 13 words · 2 to 3 words	2 -2 0 1 -7 2 -3 -1 0 -1 -2 2
19 to 25 words · 7 to 13 words · 4 to 6 words	0 1 -1 -1 1 0 -2 -3 0 1 0 0
19 to 25 words · 7 to 13 words · 7 to 13 words	-1 1 -1 -3 -1 -4 1 0 -1 2 0 -1
19 to 25 words · 7 to 13 words · over 25 words	-2 0 0 -3 -3 0 2 -1 0 1 1 -2
19 to 25 words · over 25 words · 0 to 1 words	3 -1 0 -2 -2 -2 -2 0 1 1 -2 1
19 to 25 words · over 25 words · 14 to 18 words	-2 1 -3 -1 -1 0 1 -1 -1 0 -1 1
19 to 25 words · over 25 words · 19 to 25 words	-1 -1 -1 -2 1 -1 0 -1 0 1 -1 0
19 to 25 words · over 25 words · 2 to 3 words	-2 -1 -1 -1 -11 -1 3 -1 0 1 -1 0
19 to 25 words · over 25 words · 4 to 6 words	-2 0 -1 2 -7 -2 3 -4 -1 1 0 -1
19 to 25 words · over 25 words · 7 to 13 words	0 0 0 -5 -5 -5 3 -3 0 -3 0 1
19 to 25 words · over 25 words · over 25 words	-1 -2 -7 -4 1 -1 0 -1 0 -1 -1 1
2 to 3 words · 0 to 1 words · 0 to 1 words	1 -1 -1 -2 -1 -4 3 0 1 0 0 0
2 to 3 words · 0 to 1 words · 14 to 18 words	-1 0 -6 1 0 0 0 -2 1 -1 1 -1
2 to 3 words · 0 to 1 words · 19 to 25 words	3 -2 0 -3 -3 0 -2 -1 0 0 -1 1
2 to 3 words · 0 to 1 words · 2 to 3 words	1 -2 -2 -1 -5 -1 0 0 0 1 -1 0
2 to 3 words · 0 to 1 words · 4 to 6 words	-2 -3 0 3 2 -9 -2 -3 -1 0 -2 3
2 to 3 words · 0 to 1 words · 7 to 13 words	0 -1 1 2 -3 -4 -2 -1 1 1 0 -1
2 to 3 words · 0 to 1 words · over 25 words	-1 -1 0 -6 -3 0 3 -1 -1 -1 2 -1
2 to 3 words · 14 to 18 words · 0 to 1 words	1 -2 0 1 -2 0 -4 -1 0 1 1 -1
2 to 3 words · 14 to 18 words · 14 to 18 words	0 -1 1 -4 -1 0 0 0 0 0 -1 2
2 to 3 words · 14 to 18 words · 19 to 25 words	0 -2 -3 -2 1 0 0 0 0 -1 1 -1
2 to 3 words · 14 to 18 words · 2 to 3 words	1 -2 -1 -4 -5 0 2 0 0 -1 3 -2
2 to 3 words · 14 to 18 words · 4 to 6 words	1 -2 0 0 -8 -2 0 -1 -1 2 -1 0
2 to 3 words · 14 to 18 words · 7 to 13 words	-2 1 1 -3 3 -4 -1 -1 0 1 -3 2
2 to 3 words · 14 to 18 words · over 25 words	0 0 0 -4 0 0 -1 0 -1 1 0 0
2 to 3 words · 19 to 25 words · 0 to 1 words	-1 0 -1 0 -3 -4 1 -1 -1 1 0 -1
2 to 3 words · 19 to 25 words · 14 to 18 words	1 2 0 -1 0 0 -1 0 -2 1 -1 1
2 to 3 words · 19 to 25 words · 19 to 25 words	-2 -2 -1 0 2 0 -2 0 0 -1 1 0
2 to 3 words · 19 to 25 words · 2 to 3 words	2 -3 -2 0 -12 2 -4 -1 0 -1 0 -1
2 to 3 words · 19 to 25 words · 4 to 6 words	0 0 -3 -2 -7 1 1 -1 -1 -1 0 1
2 to 3 words · 19 to 25 words · 7 to 13 words	-1 0 -8 -3 -1 -4 1 -2 -1 -1 -1 1
2 to 3 words · 19 to 25 words · over 25 words	-1 -1 2 -2 -5 0 0 0 0 1 -1 0
2 to 3 words · 2 to 3 words · 0 to 1 words	0 -3 -2 1 0 -2 0 0 1 1 0 0
2 to 3 words · 2 to 3 words · 14 to 18 words	1 -1 -3 -4 -3 -1 0 -1 -2 -2 1 1
2 to 3 words · 2 to 3 words · 19 to 25 words	-1 0 -1 0 0 -1 0 -2 -1 1 0 0
2 to 3 words · 2 to 3 words · 2 to 3 words	1 -5 -6 -5 1 -5 0 -4 0 -1 0 -1
2 to 3 words · 2 to 3 words · 4 to 6 words	3 -1 -10 -4 -3 -3 0 -6 -1 0 0 2
2 to 3 words · 2 to 3 words · 7 to 13 words	-1 0 -4 -1 -3 -1 1 0 -1 -1 1 0
2 to 3 words · 2 to 3 words · over 25 words	-1 -2 -1 2 -1 -1 1 -1 -2 -1 0 0
2 to 3 words · 4 to 6 words · 0 to 1 words	1 -3 -2 -3 -8 -3 1 -3 1 0 -1 0
2 to 3 words · 4 to 6 words · 14 to 18 words	-2 1 -3 2 2 0 -1 -1 0 0 1 -1
2 to 3 words · 4 to 6 words · 19 to 25 words	0 1 -5 1 -1 0 0 -1 0 -1 1 -1
2 to 3 words · 4 to 6 words · 2 to 3 words	0 -4 -5 2 -5 -7 0 -2 -2 -1 -1 2
2 to 3 words · 4 to 6 words · 4 to 6 words	1 -4 1 -2 -3 -1 1 -5 1 0 1 0
2 to 3 words · 4 to 6 words · 7 to 13 words	0 -1 -3 -3 0 -6 0 -4 0 -2 1 0
2 to 3 words · 4 to 6 words · over 25 words	0 1 1 2 -1 0 -1 -1 -1 1 -1 1
2 to 3 words · 7 to 13 words · 0 to 1 words	0 -1 -1 3 -4 0 -3 -1 0 -1 1 0
2 to 3 words · 7 to 13 words · 14 to 18 words	2 -1 -2 -6 -1 0 -1 -1 -2 -2 2 1
2 to 3 words · 7 to 13 words · 19 to 25 words	-1 1 0 -4 -1 0 0 -1 -2 0 2 -1
2 to 3 words · 7 to 13 words · 2 to 3 words	1 2 -4 -2 -2 -2 -1 -3 -3 1 1 -2
2 to 3 words · 7 to 13 words · 4 to 6 words	-1 -1 0 -2 -2 0 1 1 1 -1 1 -3
2 to 3 words · 7 to 13 words · 7 to 13 words	1 -3 1 -5 -2 -8 1 -1 -1 -1 1 -1
2 to 3 words · 7 to 13 words · over 25 words	1 0 -3 -1 -1 -1 0 -1 -1 -2 0 2
2 to 3 words · over 25 words · 0 to 1 words	1 -2 -2 1 1 -10 -1 -1 0 0 -1 0
2 to 3 words · over 25 words · 14 to 18 words	1 0 0 0 1 0 -3 0 1 -1 0 0
2 to 3 words · over 25 words · 19 to 25 words	0 0 1 -5 2 -1 -3 0 0 2 -2 1
2 to 3 words · over 25 words · 2 to 3 words	-1 -2 -4 2 3 -2 -3 -1 -2 1 -1 1
2 to 3 words · over 25 words · 4 to 6 words	0 -2 -5 -1 -2 0 0 -2 -1 -1 -1 2
2 to 3 words · over 25 words · 7 to 13 words	-1 1 -1 2 1 -3 -1 -2 -1 1 0 0
2 to 3 words · over 25 words · over 25 words	-3 1 -1 -6 2 -1 1 0 -1 -2 3 -1
4 to 6 words · 0 to 1 words · 0 to 1 words	-1 -5 -2 0 -7 0 1 1 -2 1 0 0
4 to 6 words · 0 to 1 words · 14 to 18 words	2 0 1 0 -1 0 -2 -1 0 0 0 0
4 to 6 words · 0 to 1 words · 19 to 25 words	2 -2 -2 -3 -5 0 0 -1 1 -4 1 1
4 to 6 words · 0 to 1 words · 2 to 3 words	1 -1 -4 -1 -2 -1 -2 -2 -1 1 -1 2
4 to 6 words · 0 to 1 words · 4 to 6 words	0 -1 -5 -1 0 -3 0 1 1 1 -1 -1
4 to 6 words · 0 to 1 words · 7 to 13 words	-1 -2 1 -2 -2 1 1 1 1 0 0 -1
4 to 6 words · 0 to 1 words · over 25 words	-1 -1 1 -6 -2 -1 2 -1 0 -1 2 -1
4 to 6 words · 14 to 18 words · 0 to 1 words	-2 -1 0 0 -2 -1 2 -1 1 -1 -1 1
4 to 6 words · 14 to 18 words · 14 to 18 words	-1 1 0 -1 -3 0 1 -1 -2 2 1 0
4 to 6 words · 14 to 18 words · 19 to 25 words	0 0 -3 -1 -6 0 1 0 -2 -3 0 1
4 to 6 words · 14 to 18 words · 2 to 3 words	-1 -3 -1 3 -6 -2 0 0 2 -2 1 -1
4 to 6 words · 14 to 18 words · 4 to 6 words	0 1 1 -4 -2 2 0 -1 1 -1 1 -2
4 to 6 words · 14 to 18 words · 7 to 13 words	2 -3 0 0 1 -3 -2 -2 1 0 -2 1
4 to 6 words · 14 to 18 words · over 25 words	1 1 -4 -2 -3 0 0 0 1 -1 -1 1
4 to 6 words · 19 to 25 words · 0 to 1 words	0 0 0 1 -2 1 -2 0 1 2 -2 1
4 to 6 words · 19 to 25 words · 14 to 18 words	-3 -2 -5 -3 3 0 0 0 1 0 -1 0
4 to 6 words · 19 to 25 words · 19 to 25 words	-2 -1 -1 -2 1 0 2 0 -1 0 1 -1
4 to 6 words · 19 to 25 words · 2 to 3 words	-2 2 -2 0 4 -6 -3 0 0 0 1 -1
4 to 6 words · 19 to 25 words · 4 to 6 words	0 1 2 -1 2 -2 -4 -1 2 1 -3 0
4 to 6 words · 19 to 25 words · 7 to 13 words	2 -1 1 -1 -3 -3 -1 -1 1 -1 -1 0
4 to 6 words · 19 to 25 words · over 25 words	0 0 2 -1 0 0 -1 0 1 1 -2 0
4 to 6 words · 2 to 3 words · 0 to 1 words	1 -4 -2 -1 -8 -2 -1 -4 2 -5 0 -1
4 to 6 words · 2 to 3 words · 14 to 18 words	-1 -3 -1 -1 2 0 0 -1 2 -2 0 -1
4 to 6 words · 2 to 3 words · 19 to 25 words	1 -1 -2 -5 0 0 0 -1 0 1 -1 1
4 to 6 words · 2 to 3 words · 2 to 3 words	1 -1 -5 0 -4 -4 0 -2 0 0 -2 1
4 to 6 words · 2 to 3 words · 4 to 6 words	0 -3 2 -2 2 0 0 -7 0 2 -2 0
4 to 6 words · 2 to 3 words · 7 to 13 words	-1 1 0 -2 0 0 -1 0 -1 0 1 -2
4 to 6 words · 2 to 3 words · over 25 words	2 -2 -1 -7 -7 0 -1 -1 1 -1 -2 2
4 to 6 words · 4 to 6 words · 0 to 1 words	1 -3 -1 2 0 -3 -2 -1 0 1 0 -1
4 to 6 words · 4 to 6 words · 14 to 18 words	2 -1 -3 0 -1 0 -2 -1 0 0 0 0
4 to 6 words · 4 to 6 words · 19 to 25 words	0 -1 -1 -3 3 0 0 -1 0 -1 1 0
4 to 6 words · 4 to 6 words · 2 to 3 words	0 -6 -6 -7 -1 -4 2 -2 -1 1 0 -1
4 to 6 words · 4 to 6 words · 4 to 6 words	0 -2 0 -2 2 -6 -1 1 0 0 -1 0
4 to 6 words · 4 to 6 words · 7 to 13 words	0 0 -1 -2 0 -1 0 0 1 -1 0 -1
4 to 6 words · 4 to 6 words · over 25 words	0 1 2 0 -2 -1 0 -1 0 1 -1 0
4 to 6 words · 7 to 13 words · 0 to 1 words	-1 -3 -1 1 0 -6 -1 1 3 0 -2 -1
4 to 6 words · 7 to 13 words · 14 to 18 words	0 -2 2 1 -3 0 -1 0 1 1 -1 0
4 to 6 words · 7 to 13 words · 19 to 25 words	1 -1 -4 -2 -2 0 0 -1 2 -2 -1 1
4 to 6 words · 7 to 13 words · 2 to 3 words	-3 -2 2 0 -8 -2 2 -2 1 -1 0 0
4 to 6 words · 7 to 13 words · 4 to 6 words	0 -1 0 -2 -6 -1 1 -5 1 1 0 -1
4 to 6 words · 7 to 13 words · 7 to 13 words	-1 0 -9 -1 0 -8 1 0 -1 -1 0 0
4 to 6 words · 7 to 13 words · over 25 words	-1 -1 -3 -5 -5 -1 2 -1 0 -1 1 -1
4 to 6 words · over 25 words · 0 to 1 words	0 -2 -1 -6 -4 2 -1 -1 -1 -2 0 2
4 to 6 words · over 25 words · 14 to 18 words	-1 0 1 -1 -1 -1 0 0 0 0 -2 1
4 to 6 words · over 25 words · 19 to 25 words	-3 -1 -2 1 -1 -1 2 0 1 0 0 0
4 to 6 words · over 25 words · 2 to 3 words	-1 -2 1 2 -1 0 -3 -1 -2 0 -1 1
4 to 6 words · over 25 words · 4 to 6 words	0 -2 -7 1 -1 0 -1 -2 1 0 1 -2
4 to 6 words · over 25 words · 7 to 13 words	0 0 -1 1 1 1 -2 -3 2 1 -1 -2
4 to 6 words · over 25 words · over 25 words	-1 -1 -1 1 2 -1 0 -1 0 -2 0 0
7 to 13 words · 0 to 1 words · 0 to 1 words	3 -2 -3 -4 -7 -2 0 0 -3 1 0 3
7 to 13 words · 0 to 1 words · 14 to 18 words	0 -3 -2 -5 1 0 0 -1 1 -1 1 -1
7 to 13 words · 0 to 1 words · 19 to 25 words	0 0 1 -3 -3 -1 0 1 -1 -1 1 0
7 to 13 words · 0 to 1 words · 2 to 3 words	-1 -1 -2 1 -7 -1 1 2 -1 1 1 -1
7 to 13 words · 0 to 1 words · 4 to 6 words	1 0 -4 0 0 0 -2 -1 1 -1 -2 1
7 to 13 words · 0 to 1 words · 7 to 13 words	-1 -5 1 4 4 -9 -1 0 1 -3 1 -1
7 to 13 words · 0 to 1 words · over 25 words	1 2 -1 -4 -3 -1 0 -1 -1 0 0 0
7 to 13 words · 14 to 18 words · 0 to 1 words	4 -2 -1 -6 -4 0 -2 -1 1 -1 -1 -2
7 to 13 words · 14 to 18 words · 14 to 18 words	0 -2 -5 -7 0 -1 0 -1 -3 2 -1 0
7 to 13 words · 14 to 18 words · 19 to 25 words	0 -1 0 -3 -5 0 2 0 0 -1 1 0
7 to 13 words · 14 to 18 words · 2 to 3 words	2 -3 -1 -2 -5 -4 0 -1 -2 0 -1 2
7 to 13 words · 14 to 18 words · 4 to 6 words	-2 -2 -3 -2 3 -1 1 -2 1 1 0 -2
7 to 13 words · 14 to 18 words · 7 to 13 words	0 1 -4 -3 -1 -5 2 -4 -1 0 2 -1
7 to 13 words · 14 to 18 words · over 25 words	0 -1 -1 -2 0 -1 0 -1 2 0 -1 0
7 to 13 words · 19 to 25 words · 0 to 1 words	-2 -1 0 -1 1 -6 2 1 0 -2 1 1
7 to 13 words · 19 to 25 words · 14 to 18 words	-2 2 -2 -2 -4 0 2 0 -1 1 0 -1
7 to 13 words · 19 to 25 words · 19 to 25 words	-3 -2 1 -3 0 -1 1 -1 -2 1 -1 -1
7 to 13 words · 19 to 25 words · 2 to 3 words	1 -4 -2 -2 -4 2 0 -1 3 -2 -1 0
7 to 13 words · 19 to 25 words · 4 to 6 words	2 0 -3 0 -3 -5 0 -1 -2 2 1 -3
7 to 13 words · 19 to 25 words · 7 to 13 words	-1 -2 0 0 -1 -5 0 -2 0 1 0 -1
7 to 13 words · 19 to 25 words · over 25 words	-1 -1 -2 -2 -1 0 2 0 -1 0 1 -1
7 to 13 words · 2 to 3 words · 0 to 1 words	-1 -3 -4 1 -8 0 0 1 1 1 -1 0
7 to 13 words · 2 to 3 words · 14 to 18 words	0 -5 2 -1 -2 -1 -1 -2 -2 0 0 0
7 to 13 words · 2 to 3 words · 19 to 25 words	0 -2 2 1 -3 0 -1 -2 0 2 -1 -1
7 to 13 words · 2 to 3 words · 2 to 3 words	-1 -2 -5 -4 1 -1 1 -3 0 0 0 -2
7 to 13 words · 2 to 3 words · 4 to 6 words	-1 -1 -1 0 -1 -4 -1 -1 0 -2 0 0
7 to 13 words · 2 to 3 words · 7 to 13 words	-2 -2 2 -1 1 3 -1 0 -1 0 0 -2
7 to 13 words · 2 to 3 words · over 25 words	1 -1 -1 -8 -8 -1 1 -2 1 -2 0 0
7 to 13 words · 4 to 6 words · 0 to 1 words	0 0 -2 -2 -1 -1 0 -1 2 0 -2 -1
7 to 13 words · 4 to 6 words · 14 to 18 words	-1 0 2 1 -5 0 -1 -1 1 -1 0 0
7 to 13 words · 4 to 6 words · 19 to 25 words	0 -1 2 -5 -3 -1 -1 -1 1 0 -2 0
7 to 13 words · 4 to 6 words · 2 to 3 words	-2 -3 -6 1 -5 1 0 -2 -2 0 0 0
7 to 13 words · 4 to 6 words · 4 to 6 words	0 -1 -2 0 -4 1 0 -5 1 -1 -1 0
7 to 13 words · 4 to 6 words · 7 to 13 words	0 -1 0 0 0 -10 0 -1 -1 1 0 -1
7 to 13 words · 4 to 6 words · over 25 words	1 -1 0 -7 -5 -1 0 -1 1 1 -1 0
7 to 13 words · 7 to 13 words · 0 to 1 words	1 -3 -3 0 0 -2 -1 -6 0 1 -1 -1
7 to 13 words · 7 to 13 words · 14 to 18 words	1 -3 1 -2 0 -1 -1 -2 1 -3 0 0
7 to 13 words · 7 to 13 words · 19 to 25 words	0 0 0 -6 -3 -1 1 -3 0 -1 0 1
7 to 13 words · 7 to 13 words · 2 to 3 words	-1 -2 -2 -3 2 -4 2 -3 -1 -1 1 -1
7 to 13 words · 7 to 13 words · 4 to 6 words	0 -2 1 -2 -3 -2 1 0 1 0 1 -2
7 to 13 words · 7 to 13 words · 7 to 13 words	0 -2 0 -9 0 -3 0 -10 0 0 0 0
7 to 13 words · 7 to 13 words · over 25 words	1 -1 -1 -5 -5 -1 0 -2 -3 0 -1 1
7 to 13 words · over 25 words · 0 to 1 words	-2 1 -2 -3 -1 2 0 -2 0 2 -1 -1
7 to 13 words · over 25 words · 14 to 18 words	1 0 -1 -1 -3 -1 1 -1 -1 2 -2 0
7 to 13 words · over 25 words · 19 to 25 words	-1 0 -2 0 1 -1 -1 -1 1 1 -1 1
7 to 13 words · over 25 words · 2 to 3 words	3 -2 1 -3 -6 -1 -1 -1 0 -1 1 0
7 to 13 words · over 25 words · 4 to 6 words	-1 -1 -6 0 0 0 -1 -4 -1 0 0 -1
7 to 13 words · over 25 words · 7 to 13 words	-1 -1 -4 0 1 -9 1 -3 -1 2 0 -1
7 to 13 words · over 25 words · over 25 words	-1 -2 0 -5 0 -2 2 -2 -1 1 0 0
over 25 words · 0 to 1 words · 0 to 1 words	2 -1 0 0 -6 -7 -3 2 1 2 -1 -1
over 25 words · 0 to 1 words · 14 to 18 words	1 0 -1 -3 0 0 -1 -2 0 1 -1 0
over 25 words · 0 to 1 words · 19 to 25 words	-3 1 -2 -1 -1 0 2 0 -1 0 1 0
over 25 words · 0 to 1 words · 2 to 3 words	2 -1 -1 0 -1 1 -4 0 0 0 -2 0
over 25 words · 0 to 1 words · 4 to 6 words	0 -1 -1 2 -2 0 -3 0 0 0 -2 2
over 25 words · 0 to 1 words · 7 to 13 words	-1 -1 1 -1 -3 1 0 1 -2 -1 0 1
over 25 words · 0 to 1 words · over 25 words	0 -1 -3 -4 0 0 1 -3 0 1 1 -2
over 25 words · 14 to 18 words · 0 to 1 words	2 -1 0 0 -3 -2 -2 -1 -2 -1 1 1
over 25 words · 14 to 18 words · 14 to 18 words	0 -1 -1 -3 2 0 -2 -1 1 -2 -1 2
over 25 words · 14 to 18 words · 19 to 25 words	-2 -1 -2 -1 1 0 1 -2 0 -1 0 0
over 25 words · 14 to 18 words · 2 to 3 words	1 -2 0 0 -3 -2 0 1 2 -2 0 0
over 25 words · 14 to 18 words · 4 to 6 words	1 0 -1 -3 2 0 -3 1 0 0 0 0
over 25 words · 14 to 18 words · 7 to 13 words	-1 -1 -4 2 0 -3 0 1 -2 0 0 0
over 25 words · 14 to 18 words · over 25 words	-3 0 -3 1 -1 0 2 -2 -1 -2 1 -1
over 25 words · 19 to 25 words · 0 to 1 words	0 -1 0 1 -2 -3 -1 0 -1 -1 0 0
over 25 words · 19 to 25 words · 14 to 18 words	0 1 -2 -2 -3 0 0 -1 0 2 1 -2
over 25 words · 19 to 25 words · 2 to 3 words	-1 -1 0 -1 -1 -4 1 1 -1 -2 2 -2
over 25 words · 19 to 25 words · 4 to 6 words	-1 0 -1 -6 -2 -4 3 -2 0 -1 0 0
over 25 words · 19 to 25 words · 7 to 13 words	-3 0 0 0 -1 1 1 -1 1 1 0 -1
over 25 words · 19 to 25 words · over 25 words	-1 0 -1 -3 1 -1 0 0 0 0 0 0
over 25 words · 2 to 3 words · 0 to 1 words	1 -1 -1 1 -7 -3 -1 0 0 1 -3 3
over 25 words · 2 to 3 words · 14 to 18 words	1 1 -1 0 0 0 -1 1 2 -1 -1 0
over 25 words · 2 to 3 words · 19 to 25 words	3 0 -5 -3 -3 0 -1 -2 -1 -2 -3 3
over 25 words · 2 to 3 words · 2 to 3 words	1 0 -1 1 0 -5 -3 -5 -2 -1 0 1
over 25 words · 2 to 3 words · 4 to 6 words	1 -2 -2 -1 -2 1 0 -1 -2 1 -2 3
over 25 words · 2 to 3 words · 7 to 13 words	-1 0 -6 0 0 1 -1 -2 -1 0 -1 1
over 25 words · 2 to 3 words · over 25 words	-2 0 1 -3 2 -1 1 -2 0 1 1 -2
over 25 words · 4 to 6 words · 0 to 1 words	3 -1 -1 -6 1 0 -4 -2 -2 -2 0 1
over 25 words · 4 to 6 words · 14 to 18 words	1 1 -2 -1 1 0 -2 0 -1 1 -2 2
over 25 words · 4 to 6 words · 19 to 25 words	-3 0 -3 -2 -1 0 2 -3 1 -1 2 -2
over 25 words · 4 to 6 words · 2 to 3 words	1 0 -1 0 2 -2 -4 -5 0 0 0 0
over 25 words · 4 to 6 words · 4 to 6 words	-1 0 -2 0 1 -2 -2 -2 1 2 -1 -1
over 25 words · 4 to 6 words · 7 to 13 words	0 0 -6 -3 1 -1 -1 -5 1 -1 0 0
over 25 words · 4 to 6 words · over 25 words	-2 -1 -6 -2 1 -1 1 -2 -1 -3 1 0
over 25 words · 7 to 13 words · 0 to 1 words	1 -2 -1 -2 0 0 -3 1 0 0 -2 2
over 25 words · 7 to 13 words · 14 to 18 words	-1 0 -3 -4 -1 0 1 -2 0 2 -1 0
over 25 words · 7 to 13 words · 19 to 25 words	-2 0 1 -1 -3 0 3 -1 1 2 1 -2
over 25 words · 7 to 13 words · 2 to 3 words	5 -1 -1 -3 -5 -1 -3 -4 0 -1 1 0
over 25 words · 7 to 13 words · 4 to 6 words	2 -2 -2 1 0 -2 -3 1 1 -1 -2 2
over 25 words · 7 to 13 words · 7 to 13 words	1 0 -8 -2 1 -2 -2 1 -1 1 -1 2
over 25 words · 7 to 13 words · over 25 words	-1 0 1 0 -1 -1 0 -4 -1 2 -2 0
over 25 words · over 25 words · 0 to 1 words	0 -1 -1 -5 -1 -5 0 -2 -1 0 1 -1
over 25 words · over 25 words · 14 to 18 words	-3 -3 -5 -4 -2 -1 3 1 -1 -2 2 -1
over 25 words · over 25 words · 19 to 25 words	-2 -1 -6 -3 -3 -1 4 0 0 -1 2 -2
over 25 words · over 25 words · 2 to 3 words	-3 -2 -3 -3 -3 -4 4 0 1 0 -1 0
over 25 words · over 25 words · 4 to 6 words	-3 0 1 -2 -6 -5 4 1 1 0 -2 1
over 25 words · over 25 words · 7 to 13 words	-2 0 -4 -2 -3 -2 3 -4 0 1 -2 1
over 25 words · over 25 words · over 25 words	1 -2 -1 -3 0 -2 0 -1 1 0 -1 1
# paragraphs within 4 above
0	-1 -3 0 -1 -1 -2 1 -1 0 1 0 0
1	0 -4 -1 0 0 0 0 -3 0 0 0 -1
2	0 -2 0 1 0 2 -1 -1 0 0 0 0
3	0 0 -1 -1 1 -1 0 1 0 2 -1 0
4 to 6	0 0 -4 -3 -1 0 -1 2 0 1 -1 0
# paragraphs within 4 below
0	0 -3 -1 -1 -1 -2 1 -1 0 -1 0 0
2	0 -3 2 -1 1 0 -1 -2 0 0 0 0
3	1 -1 0 -1 2 0 0 -3 0 0 -1 1
4 to 6	1 -4 -1 -1 0 2 -1 -2 1 1 -2 1
# paragraphs within 4 above × paragraphs within 4 below
0 · 0	0 -3 -1 -1 -1 -2 1 -1 0 0 1 0
0 · 1	-1 -1 0 1 0 -2 0 -3 0 0 0 -1
0 · 2	-1 -3 1 2 1 -5 -1 -2 0 0 0 0
0 · 3	0 -2 -2 -1 0 1 0 -2 0 2 -1 -1
0 · 4 to 6	0 -3 0 -1 3 3 -1 -1 -1 1 0 0
1 · 0	0 -3 -1 1 0 -3 0 -2 0 -1 0 1
1 · 1	0 0 -3 -4 -1 0 0 -4 1 -1 1 -1
1 · 2	0 -4 1 -1 -1 2 -1 -1 0 0 0 0
1 · 3	0 -3 0 2 1 -4 -2 -1 0 -1 -3 3
1 · 4 to 6	1 -4 -1 1 -1 -1 -2 -1 -1 0 -2 2
2 · 0	-3 -1 1 1 0 1 2 0 0 0 1 0
2 · 1	0 0 -1 0 -1 1 -1 -1 1 0 0 -2
2 · 2	0 0 -1 -2 1 1 0 -3 0 -1 0 0
2 · 3	0 -1 -1 0 -1 -1 0 -4 -1 0 0 0
2 · 4 to 6	1 -4 -2 1 1 0 -2 -2 2 1 -1 0
3 · 0	0 -1 -1 2 1 -2 -1 0 0 3 -2 0
3 · 1	0 1 1 -4 -1 -1 0 2 0 0 0 0
3 · 2	0 1 -4 -3 2 -4 -1 -2 1 0 0 0
3 · 3	0 0 -2 -2 0 -1 1 -2 0 0 -1 0
3 · 4 to 6	-1 -2 -5 -2 -3 0 2 -3 1 1 0 -1
4 to 6 · 0	0 1 -4 -2 -1 -1 -1 2 0 2 -1 0
4 to 6 · 1	-1 -1 0 2 -1 -1 -1 1 1 2 -1 0
4 to 6 · 2	1 -1 -2 -5 0 -1 -1 -1 0 1 0 -1
4 to 6 · 3	-1 0 -3 -7 -3 -4 2 -1 1 0 0 0
4 to 6 · 4 to 6	0 1 -9 -7 -2 -5 0 -2 1 1 -1 1
# short lines within 4 above
all	1 -2 0 -1 0 -2 1 -3 1 0 0 0
none	-2 -2 -1 -4 2 0 1 2 1 0 0 -1
up to a quarter	0 -2 -2 -1 -1 1 0 -1 0 0 -1 -1
up to half	0 -2 -2 1 0 0 0 -2 0 -1 0 0
up to three quarters	-1 -2 0 1 0 -1 0 0 0 0 0 0
# short lines within 4 below
all	1 -3 0 -1 -1 0 0 0 1 0 0 0
none	-1 -4 0 -2 -1 1 2 -2 -3 1 0 0
up to a quarter	-1 -2 -1 -1 2 0 0 -1 0 1 0 -2
# some paragraphs within 4 above × some paragraphs within 4 below × size
0 · 0 · 0 to 1 words	1 -1 -1 -1 -2 -2 0 -1 1 0 0 0
0 · 0 · 14 to 18 words	1 -1 2 -3 -2 -3 0 -5 0 -1 1 0
0 · 0 · 19 to 25 words	0 0 1 0 -1 -2 -1 -5 -1 1 -1 1
0 · 0 · 2 to 3 words	0 -3 -1 -1 -1 -2 1 -2 1 0 0 0
0 · 0 · 4 to 6 words	0 -3 0 0 -2 -4 1 0 0 1 0 0
0 · 0 · 7 to 13 words	0 -2 0 -1 -2 -1 1 -2 0 0 0 0
0 · 0 · over 25 words	-1 -3 -1 2 -2 -2 2 -3 0 0 1 -1
0 · 1 · 0 to 1 words	-2 -7 -8 1 -16 -3 4 -2 0 -2 2 0
0 · 1 · 14 to 18 words	0 -1 -2 -3 2 -2 -1 -2 0 1 -1 1
0 · 1 · 19 to 25 words	1 -2 -2 0 -2 -1 0 -2 1 -1 0 0
0 · 1 · 2 to 3 words	-2 -3 -2 0 -3 -3 2 -1 0 0 1 -2
0 · 1 · 4 to 6 words	0 1 2 1 -1 0 -1 -5 1 0 -1 0
0 · 1 · 7 to 13 words	0 0 -2 -5 0 -1 -1 -2 0 0 0 0
0 · 1 · over 25 words	0 1 1 1 -3 -1 -1 -2 0 0 -1 2
0 · 2 to 3 · 0 to 1 words	-1 -2 -8 -1 1 2 1 0 -1 0 0 0
0 · 2 to 3 · 14 to 18 words	0 0 -2 0 1 -2 0 -1 -1 -2 0 2
0 · 2 to 3 · 19 to 25 words	-1 1 0 -1 -1 -2 0 -1 -1 1 -1 1
0 · 2 to 3 · 2 to 3 words	0 -1 -6 2 0 -1 -1 -1 1 0 0 -1
0 · 2 to 3 · 4 to 6 words	1 -2 -5 0 0 -1 -2 -4 -2 2 -3 0
0 · 2 to 3 · 7 to 13 words	-3 -1 -3 0 0 -6 1 -4 0 0 1 -2
0 · 2 to 3 · over 25 words	0 -4 2 -9 -3 -3 0 -1 -2 0 1 0
0 · 4 to 8 · 0 to 1 words	3 -3 -2 -4 -8 -2 1 0 -2 3 -3 0
0 · 4 to 8 · 14 to 18 words	0 -4 -3 -1 5 -1 -2 0 -1 0 0 1
0 · 4 to 8 · 19 to 25 words	-2 -3 -4 0 -2 -1 5 0 0 -4 4 -1
0 · 4 to 8 · 2 to 3 words	1 0 1 -3 -2 4 -6 0 0 5 -6 0
0 · 4 to 8 · 4 to 6 words	-1 0 -8 1 -1 0 -3 0 -1 0 -1 1
0 · 4 to 8 · 7 to 13 words	0 -3 -1 3 1 0 0 -1 -1 0 1 -1
0 · 4 to 8 · over 25 words	-4 -1 0 -4 2 -1 0 0 0 -1 0 0
1 · 0 · 0 to 1 words	2 -4 -3 1 -2 -5 -3 1 2 -2 0 0
1 · 0 · 14 to 18 words	-1 0 0 1 3 -1 -2 -5 -1 0 0 0
1 · 0 · 19 to 25 words	1 -1 -1 -8 -1 -1 0 -4 1 -2 0 0
1 · 0 · 2 to 3 words	0 -4 -5 -1 -3 -3 0 0 0 0 -1 1
1 · 0 · 4 to 6 words	0 -3 -1 -1 0 -2 -1 -3 -1 -1 -1 1
1 · 0 · 7 to 13 words	-1 -1 0 -3 1 0 1 -3 0 -1 1 0
1 · 0 · over 25 words	0 -2 -2 0 -2 -1 1 -3 0 0 1 -1
1 · 1 · 0 to 1 words	-1 -1 -2 -2 -1 1 0 -1 0 -2 0 0
1 · 1 · 14 to 18 words	1 0 -6 0 -3 -1 0 -3 0 -1 0 0
1 · 1 · 19 to 25 words	0 -1 -2 -5 -1 -1 1 -3 -1 -1 1 -1
1 · 1 · 2 to 3 words	1 -1 -3 -3 -7 1 -1 -3 0 -1 1 -1
1 · 1 · 4 to 6 words	0 -2 -6 -6 2 -2 0 -6 2 0 -1 0
1 · 1 · 7 to 13 words	0 1 0 -1 0 -2 0 -1 0 -3 1 0
1 · 1 · over 25 words	1 0 -2 -1 -2 -2 0 -2 1 -2 -1 0
1 · 2 to 3 · 0 to 1 words	-1 -2 -3 -3 -4 1 1 2 0 0 0 0
1 · 2 to 3 · 14 to 18 words	-2 -1 0 1 -2 -2 1 -1 0 2 0 -2
1 · 2 to 3 · 19 to 25 words	-1 -3 0 -4 -1 -2 0 0 -1 -1 0 1
1 · 2 to 3 · 2 to 3 words	1 -5 -6 1 -5 1 -1 -2 -1 0 -1 1
1 · 2 to 3 · 4 to 6 words	0 -2 2 0 -2 0 -1 -4 1 -1 -3 2
1 · 2 to 3 · 7 to 13 words	-1 -1 0 2 1 -3 -1 -1 -2 -1 1 1
1 · 2 to 3 · over 25 words	1 0 -1 -8 1 -2 -1 -2 -1 -3 -1 2
1 · 4 to 8 · 0 to 1 words	4 0 -1 -1 -4 -1 -4 -1 0 1 -2 1
1 · 4 to 8 · 14 to 18 words	-1 0 -1 -2 -1 -1 1 0 -2 -3 2 1
1 · 4 to 8 · 19 to 25 words	-2 -1 -2 -2 0 0 2 0 0 -1 0 1
1 · 4 to 8 · 2 to 3 words	-5 -1 -2 0 -3 0 3 0 1 0 0 0
1 · 4 to 8 · 4 to 6 words	2 -1 -2 3 -4 -1 -4 0 -3 0 -1 2
1 · 4 to 8 · 7 to 13 words	2 -2 0 0 0 -6 -2 -1 0 2 -2 -1
1 · 4 to 8 · over 25 words	-1 -1 1 -4 2 -1 -1 -1 0 -1 -1 1
2 to 3 · 0 · 0 to 1 words	0 -2 -1 -2 -2 1 -1 2 0 0 1 -1
2 to 3 · 0 · 14 to 18 words	-2 0 0 -2 -1 -1 2 1 0 1 1 -1
2 to 3 · 0 · 19 to 25 words	-3 -1 1 0 -2 -1 1 2 0 1 0 -1
2 to 3 · 0 · 2 to 3 words	-1 -1 -2 1 2 -2 0 -3 -2 0 0 1
2 to 3 · 0 · 4 to 6 words	-1 0 -4 0 -1 1 -1 0 1 0 -2 3
2 to 3 · 0 · 7 to 13 words	-1 -1 -1 4 0 -2 0 -2 1 1 0 0
2 to 3 · 0 · over 25 words	-2 0 0 -4 0 -1 2 0 -2 0 0 -1
2 to 3 · 1 · 0 to 1 words	1 -3 -1 -3 -3 1 -4 1 0 0 0 1
2 to 3 · 1 · 14 to 18 words	-2 1 -1 -2 -1 -1 2 -3 0 0 0 0
2 to 3 · 1 · 19 to 25 words	-1 0 0 -5 -3 -1 2 0 0 -1 -1 0
2 to 3 · 1 · 2 to 3 words	2 -2 -2 2 -2 1 -3 -5 0 -1 1 0
2 to 3 · 1 · 4 to 6 words	-1 3 0 1 0 -1 -2 2 1 2 0 -2
2 to 3 · 1 · 7 to 13 words	0 0 0 -12 -1 -4 0 2 1 0 0 0
2 to 3 · 1 · over 25 words	-1 1 -1 -1 1 -2 1 -3 -1 2 0 0
2 to 3 · 2 to 3 · 0 to 1 words	0 -3 -2 2 -5 -1 0 0 0 1 -2 1
2 to 3 · 2 to 3 · 14 to 18 words	1 1 0 -5 0 -3 -1 -1 0 1 -1 0
2 to 3 · 2 to 3 · 19 to 25 words	2 0 -2 -6 3 -3 -4 -3 1 1 -3 3
2 to 3 · 2 to 3 · 2 to 3 words	-2 0 0 -3 1 1 -1 -1 -3 -1 1 -1
2 to 3 · 2 to 3 · 4 to 6 words	0 -1 -3 -3 0 -2 1 -4 0 -2 0 1
2 to 3 · 2 to 3 · 7 to 13 words	-1 0 -1 0 -1 -1 0 -3 0 1 -1 0
2 to 3 · 2 to 3 · over 25 words	0 0 -2 -1 0 -2 1 -2 -1 0 -1 0
2 to 3 · 4 to 8 · 0 to 1 words	2 -1 0 -4 0 0 -4 -1 0 0 -2 2
2 to 3 · 4 to 8 · 14 to 18 words	3 -2 0 -3 -4 -1 0 -1 0 0 -1 1
2 to 3 · 4 to 8 · 19 to 25 words	-5 -1 -6 -2 -1 -1 5 -1 0 -1 1 -1
2 to 3 · 4 to 8 · 2 to 3 words	0 0 -1 1 2 -1 -3 0 0 1 -2 1
2 to 3 · 4 to 8 · 4 to 6 words	1 0 -1 2 -3 1 -2 -2 1 2 -1 -1
2 to 3 · 4 to 8 · 7 to 13 words	0 -4 -1 -4 -1 1 0 -2 1 2 -2 0
2 to 3 · 4 to 8 · over 25 words	-1 -2 -1 -2 -2 -2 1 -1 1 -1 1 -1
4 to 8 · 0 · 0 to 1 words	-2 0 0 -1 -4 0 2 -2 0 1 -1 0
4 to 8 · 0 · 14 to 18 words	-2 1 -1 -3 1 0 -1 0 -1 2 -1 -1
4 to 8 · 0 · 19 to 25 words	-1 0 -2 -2 -3 0 2 0 1 -1 1 -1
4 to 8 · 0 · 2 to 3 words	0 -1 0 0 -10 -1 0 1 -2 1 1 -1
4 to 8 · 0 · 4 to 6 words	0 0 0 -1 -2 1 0 -2 0 0 1 -1
4 to 8 · 0 · 7 to 13 words	0 2 -1 -6 1 -2 -2 3 -2 2 -1 1
4 to 8 · 1 · 0 to 1 words	0 -1 0 3 1 -4 -4 -4 -1 -2 -2 2
4 to 8 · 1 · 14 to 18 words	-2 0 -2 -1 1 0 -1 1 -1 1 0 -1
4 to 8 · 1 · 19 to 25 words	-1 0 1 -2 -3 0 1 -1 0 2 0 -1
4 to 8 · 1 · 2 to 3 words	1 -1 0 1 0 -1 -2 1 0 0 -2 2
4 to 8 · 1 · 4 to 6 words	0 1 0 -6 -3 -4 0 1 1 1 -2 2
4 to 8 · 1 · 7 to 13 words	-2 0 1 -4 -2 2 0 2 0 1 1 -2
4 to 8 · 1 · over 25 words	-2 -1 -2 0 -1 -1 2 -2 0 0 1 -2
4 to 8 · 2 to 3 · 0 to 1 words	1 -2 0 -1 -6 -1 -2 1 -2 -2 -1 1
4 to 8 · 2 to 3 · 14 to 18 words	-1 0 0 -3 -1 0 1 -2 -1 1 1 -1
4 to 8 · 2 to 3 · 19 to 25 words	-3 -1 -1 -1 -1 0 2 0 0 0 2 -3
4 to 8 · 2 to 3 · 2 to 3 words	0 -1 -1 -6 0 -2 0 0 -1 -1 -1 1
4 to 8 · 2 to 3 · 4 to 6 words	1 1 -1 -7 -3 -1 0 0 1 1 1 -2
4 to 8 · 2 to 3 · 7 to 13 words	-2 0 -7 -6 -1 0 0 -1 1 1 0 -2
4 to 8 · 2 to 3 · over 25 words	0 0 -1 -2 -2 -2 0 -1 0 0 -1 0
4 to 8 · 4 to 8 · 0 to 1 words	1 0 0 -4 -3 -5 0 0 0 1 0 -1
4 to 8 · 4 to 8 · 14 to 18 words	-3 -1 -1 -1 -1 0 3 -1 0 -1 2 -1
4 to 8 · 4 to 8 · 19 to 25 words	-2 -1 -3 -1 0 0 1 -1 0 -1 0 1
4 to 8 · 4 to 8 · 2 to 3 words	-1 1 0 -4 -1 -3 2 0 0 1 0 0
4 to 8 · 4 to 8 · 4 to 6 words	-2 0 0 -4 -5 0 3 0 1 0 1 -2
4 to 8 · 4 to 8 · 7 to 13 words	0 1 -4 -3 -6 0 2 -2 0 1 -1 1
4 to 8 · 4 to 8 · over 25 words	0 -1 -5 -1 1 -1 -2 -1 0 0 -2 2
# paragraphs within 12 above
0	-1 -2 0 -1 -3 -2 1 -2 0 1 0 0
1	-1 -5 -1 1 0 0 0 -1 0 1 1 -1
11 to 20	-2 2 -1 2 -1 -3 -1 3 0 2 -3 1
2	0 -1 -1 -3 -1 0 1 -1 0 -1 0 -1
3	0 -1 -2 -2 -1 -1 0 2 0 0 0 -1
4 to 6	0 -2 -1 0 1 0 0 -1 0 0 0 -1
7 to 10	0 -2 -2 3 1 0 -1 1 -2 0 -1 1
# paragraphs within 12 below
0	0 -2 -1 -1 -1 -2 1 -1 0 0 0 0
1	0 -1 -2 1 -1 -1 0 0 0 0 -1 -1
11 to 20	2 0 -2 1 0 2 -4 -3 -2 0 -1 1
2	0 -1 1 -1 -1 -2 0 -3 0 1 -1 0
3	1 -1 0 -3 0 -1 -1 -1 0 0 0 -1
4 to 6	1 -2 0 0 1 2 -1 -1 0 -1 0 0
7 to 10	1 -3 2 0 1 1 0 1 0 1 -1 0
# paragraphs within 12 above × paragraphs within 12 below
0 · 0	1 -2 -1 -2 -3 -2 1 -3 1 0 0 0
0 · 1	0 -2 -3 -1 -2 -4 0 -6 1 -1 0 -1
0 · 11 to 20	-2 -1 -3 2 -1 0 2 0 -2 -1 2 -1
0 · 2	0 -1 -1 2 -3 -2 1 -1 0 1 1 -1
0 · 3	-1 -1 2 1 -1 0 0 0 0 0 1 -1
0 · 4 to 6	-2 -1 2 2 1 0 -2 0 0 0 -1 -2
0 · 7 to 10	-2 -1 1 0 2 3 -1 -1 1 1 0 -4
1 · 0	1 -2 -5 0 -2 -5 0 -1 1 0 -1 0
1 · 1	0 -1 -2 -1 -3 0 1 -3 0 0 0 -1
1 · 11 to 20	5 -1 0 -4 -2 0 -2 0 -1 0 1 -1
1 · 2	1 -3 0 -4 0 -6 1 -2 0 -1 1 0
1 · 3	0 -2 -3 -3 2 0 -1 1 0 0 -1 1
1 · 4 to 6	0 -3 0 0 -1 -3 -1 1 1 -1 0 1
1 · 7 to 10	0 -3 0 0 -2 -1 1 -1 -1 0 2 -2
11 to 20 · 0	3 0 0 -6 -2 -5 -2 0 -1 -1 -1 1
11 to 20 · 1	-3 0 -1 2 -4 -3 0 3 0 0 -1 1
11 to 20 · 11 to 20	0 2 0 1 2 -4 -2 -1 1 3 -2 2
11 to 20 · 2	-1 -1 -1 2 -3 1 1 -4 0 -1 0 0
11 to 20 · 3	0 0 0 -2 -3 -1 1 2 1 -1 -1 1
11 to 20 · 4 to 6	0 1 -3 0 -4 -4 0 0 1 0 0 0
11 to 20 · 7 to 10	-4 0 0 1 -1 -1 1 1 -1 1 -1 -1
2 · 0	0 -2 1 0 -1 -3 0 0 1 -1 0 0
2 · 1	0 -2 -3 -6 -1 -2 1 -2 1 -1 1 -2
2 · 11 to 20	0 -2 -1 1 4 -3 -3 0 0 -1 1 -1
2 · 2	1 2 -1 -3 -3 -3 0 -1 0 2 -1 1
2 · 3	0 0 -7 -5 -1 -3 1 -1 0 -1 1 -1
2 · 4 to 6	1 -2 -2 -2 0 3 -2 -1 -2 0 0 0
2 · 7 to 10	-1 -1 0 1 -3 -2 0 -1 -1 0 1 -2
3 · 0	0 0 -2 0 2 -2 0 1 -1 3 0 0
3 · 1	-3 3 -1 2 1 -8 1 3 0 3 -1 -1
3 · 11 to 20	-1 -1 -4 0 -3 1 1 0 0 0 0 0
3 · 2	0 -1 -4 -2 0 0 0 -2 0 1 -1 0
3 · 3	0 0 -3 -2 -2 -3 1 -1 -1 -1 0 -1
3 · 4 to 6	2 -1 -1 -5 -1 0 -1 0 0 -2 1 0
3 · 7 to 10	1 -4 0 -1 -1 -5 -1 -1 1 0 -1 0
4 to 6 · 0	-1 -1 1 3 3 1 -1 -2 -1 2 0 1
4 to 6 · 1	-1 3 2 0 2 2 0 -3 0 1 1 -1
4 to 6 · 11 to 20	2 0 -1 0 -2 1 -4 0 -1 0 -2 1
4 to 6 · 3	1 -1 0 -3 -1 -1 -1 -1 0 -1 1 -1
4 to 6 · 4 to 6	-1 -1 -4 -5 -1 -1 2 -1 0 -1 2 -1
4 to 6 · 7 to 10	1 -3 -5 -1 -2 -3 0 -2 0 0 -1 0
7 to 10 · 0	-2 -2 -2 2 -1 -2 0 2 -2 0 0 1
7 to 10 · 1	1 -4 -5 1 -2 -6 -1 -1 0 -2 0 0
7 to 10 · 11 to 20	-2 1 -3 4 -2 0 0 -2 0 1 -1 0
7 to 10 · 2	0 -2 -7 -2 -1 -7 1 -6 0 -1 -2 2
7 to 10 · 3	1 0 -2 -1 -1 -4 -1 -6 0 1 1 -2
7 to 10 · 4 to 6	0 0 -8 -1 1 2 -2 -3 0 0 -1 0
7 to 10 · 7 to 10	-1 -1 0 1 1 -1 0 2 -1 0 0 0
# short lines within 12 above
all	1 -2 0 -1 -1 -2 0 -3 1 0 0 0
nearly all	-1 -3 1 2 1 1 0 -3 1 3 0 0
none	-1 -1 -5 -2 1 -1 0 3 1 0 -1 -1
up to a quarter	-3 0 -2 -1 1 0 2 0 0 -1 1 -1
up to half	1 -2 0 -3 0 0 1 -1 0 -2 0 -1
up to three quarters	1 -5 0 -1 -1 0 0 -2 1 -1 0 0
# short lines within 12 below
all	1 -1 -1 -2 -2 -1 0 -2 1 0 0 0
nearly all	-1 -3 2 2 2 0 0 0 2 1 0 0
none	-1 -1 -3 1 0 -1 0 0 -6 2 -1 0
up to a quarter	-2 0 1 -1 2 2 0 1 -1 2 0 -1
up to half	-1 -3 2 0 -1 0 0 -2 -1 1 0 -1
up to three quarters	0 -5 -2 0 1 0 0 -1 0 0 0 1
# some paragraphs within 12 above × some paragraphs within 12 below × size
0 · 0 · 0 to 1 words	1 -1 -1 -1 -1 -2 1 -2 1 0 0 0
0 · 0 · 14 to 18 words	1 -1 -3 -4 -3 -1 2 -3 -1 1 2 -1
0 · 0 · 19 to 25 words	1 0 -2 -8 -3 -1 2 -3 -1 0 1 -1
0 · 0 · 2 to 3 words	0 -3 0 -2 -4 -2 1 -3 1 0 0 0
0 · 0 · 4 to 6 words	1 -2 -5 -5 -3 -3 0 -4 0 1 0 0
0 · 0 · 7 to 13 words	0 -1 -1 -2 -5 -5 1 -5 1 -1 0 0
0 · 0 · over 25 words	1 -1 2 0 -5 -1 -2 -1 -1 1 -2 1
0 · 1 · 0 to 1 words	0 -5 -4 2 0 -4 0 -4 1 0 1 -1
0 · 1 · 14 to 18 words	0 -1 -3 -2 0 -1 1 -1 0 -1 0 0
0 · 1 · 19 to 25 words	0 1 1 -7 -3 0 0 -1 0 2 -1 0
0 · 1 · 2 to 3 words	0 -4 -5 -1 -1 -3 0 -2 0 1 -1 0
0 · 1 · 4 to 6 words	1 0 -1 -3 -5 -1 0 -4 1 -1 -1 -1
0 · 1 · 7 to 13 words	1 -1 -3 -5 -4 -9 0 -3 1 -3 -1 0
0 · 1 · over 25 words	1 -1 -3 1 -1 -1 0 -1 -1 -1 0 2
0 · 2 to 3 · 0 to 1 words	-1 -1 -5 2 -11 -1 0 1 -1 1 0 -1
0 · 2 to 3 · 14 to 18 words	0 0 0 0 0 -1 -3 -1 -1 1 -2 1
0 · 2 to 3 · 19 to 25 words	1 -2 1 -2 -2 0 0 -1 0 0 0 0
0 · 2 to 3 · 2 to 3 words	0 -3 -2 1 -4 0 0 -2 1 -1 1 -1
0 · 2 to 3 · 4 to 6 words	-1 -3 -1 2 -3 -2 0 -4 1 -2 0 0
0 · 2 to 3 · 7 to 13 words	0 1 -2 -2 0 -2 -1 0 0 1 0 -2
0 · 2 to 3 · over 25 words	0 -3 0 -3 -3 -1 1 -1 0 -1 1 1
0 · 4 to 8 · 0 to 1 words	-1 -3 -7 3 -3 0 -1 1 0 1 0 -2
0 · 4 to 8 · 14 to 18 words	-1 -1 -1 1 0 -2 1 -1 1 -3 2 0
0 · 4 to 8 · 19 to 25 words	-4 -1 2 -13 0 -2 1 0 0 -1 1 0
0 · 4 to 8 · 2 to 3 words	0 -1 -1 1 -2 0 -1 -1 1 0 0 -2
0 · 4 to 8 · 4 to 6 words	-3 -1 3 3 -2 1 -2 -1 1 1 -2 -3
0 · 4 to 8 · 7 to 13 words	0 -2 0 -1 1 -1 -2 -3 0 1 -1 -2
0 · 4 to 8 · over 25 words	-5 0 1 -3 0 -2 1 0 -1 -3 1 1
0 · over 8 · 0 to 1 words	-1 -3 -3 -1 1 1 1 0 1 -1 2 -2
0 · over 8 · 14 to 18 words	-4 -1 1 -1 2 -1 -1 0 -1 1 1 -1
0 · over 8 · 19 to 25 words	0 0 -5 3 0 -1 1 0 0 -1 0 0
0 · over 8 · 2 to 3 words	0 3 -4 -2 -2 1 -3 -1 1 2 -1 -2
0 · over 8 · 4 to 6 words	0 2 -4 -1 0 1 -1 0 -1 2 -1 -2
0 · over 8 · 7 to 13 words	-5 3 1 2 0 0 -1 -1 -1 2 -1 -2
0 · over 8 · over 25 words	-1 -1 2 -4 0 -2 -1 0 0 1 -1 -1
1 · 0 · 0 to 1 words	0 -2 -2 0 0 -7 -1 1 1 1 -1 -1
1 · 0 · 14 to 18 words	0 0 -3 -2 1 0 -1 -2 2 0 -3 1
1 · 0 · 19 to 25 words	1 -2 -5 -5 0 0 1 -2 0 -1 1 0
1 · 0 · 2 to 3 words	1 -2 -2 -1 -1 -2 -1 -2 1 0 -2 1
1 · 0 · 4 to 6 words	1 -2 -2 -1 -1 -1 0 -2 1 1 -1 0
1 · 0 · 7 to 13 words	0 -1 -1 1 -5 -3 1 -1 1 1 1 -3
1 · 0 · over 25 words	1 -2 -5 0 -2 -1 1 -1 0 -1 1 -1
1 · 1 · 0 to 1 words	0 -2 -1 1 -7 -9 0 -1 -1 0 0 -1
1 · 1 · 14 to 18 words	2 0 -3 -2 0 0 -1 -1 0 -1 -1 1
1 · 1 · 19 to 25 words	2 0 0 1 -3 0 -1 -1 -1 1 0 0
1 · 1 · 2 to 3 words	1 0 -2 -1 -1 -1 -1 -2 0 0 -1 0
1 · 1 · 4 to 6 words	2 -3 -3 -2 -4 -2 0 0 1 -2 0 1
1 · 1 · 7 to 13 words	1 1 -2 -2 1 1 0 -3 1 0 0 0
1 · 1 · over 25 words	-1 -1 0 -1 -3 -1 3 -1 0 -1 3 -2
1 · 2 to 3 · 0 to 1 words	-1 -3 -2 -1 -9 2 1 2 -1 -2 0 2
1 · 2 to 3 · 14 to 18 words	0 0 -1 -6 0 -1 0 -1 0 0 -1 0
1 · 2 to 3 · 19 to 25 words	-1 -1 0 -4 -2 0 1 -1 -2 1 1 -1
1 · 2 to 3 · 2 to 3 words	0 -4 -3 -2 0 -10 1 -2 -1 -1 1 1
1 · 2 to 3 · 4 to 6 words	1 -1 -4 -4 4 -2 -2 -2 1 -1 -1 0
1 · 2 to 3 · 7 to 13 words	1 -3 -3 0 0 -7 -1 -1 -1 -1 0 1
1 · 2 to 3 · over 25 words	0 2 1 -6 -6 0 2 -1 0 1 0 0
1 · 4 to 8 · 0 to 1 words	0 -1 -4 -1 -13 -9 2 2 0 -1 2 0
1 · 4 to 8 · 14 to 18 words	1 -4 1 1 0 -1 -1 0 2 0 -1 -1
1 · 4 to 8 · 2 to 3 words	2 -2 -7 0 0 0 -5 0 2 -1 -2 0
1 · 4 to 8 · 4 to 6 words	1 -3 2 1 -2 -1 -2 -1 0 0 0 0
1 · 4 to 8 · 7 to 13 words	-1 -1 0 2 -2 0 0 -2 -2 0 1 0
1 · 4 to 8 · over 25 words	-1 -2 -3 -1 1 -2 1 -1 0 -2 0 2
1 · over 8 · 0 to 1 words	8 -1 -2 -8 -6 -4 -4 0 0 3 -3 1
1 · over 8 · 14 to 18 words	-2 -2 0 -3 -1 -1 1 0 0 -1 1 0
1 · over 8 · 19 to 25 words	-2 -1 -2 -2 -2 0 3 0 0 -3 3 -1
1 · over 8 · 2 to 3 words	4 -4 -2 -3 -2 -2 0 0 -2 0 0 0
1 · over 8 · 4 to 6 words	4 -2 -6 0 -3 3 -6 0 -1 1 0 -1
1 · over 8 · 7 to 13 words	-2 -2 -3 1 0 1 1 0 -1 -1 1 -1
1 · over 8 · over 25 words	-3 1 2 -4 -4 -1 2 0 0 -1 1 -1
2 to 3 · 0 · 0 to 1 words	1 -1 -1 1 -4 -5 -2 2 0 1 -1 1
2 to 3 · 0 · 14 to 18 words	1 0 1 -6 -2 0 -1 0 0 1 -1 1
2 to 3 · 0 · 19 to 25 words	1 0 1 1 -3 0 -1 -2 1 0 -2 1
2 to 3 · 0 · 2 to 3 words	1 0 -1 -2 1 -3 -2 1 -1 -2 -2 3
2 to 3 · 0 · 4 to 6 words	-1 -4 -2 2 -2 -2 2 -4 1 -2 2 -2
2 to 3 · 0 · 7 to 13 words	0 -1 -5 -4 1 -2 0 0 1 2 0 -1
2 to 3 · 0 · over 25 words	-2 -1 2 -1 -1 0 2 -2 0 3 2 -3
2 to 3 · 1 · 0 to 1 words	0 -1 -1 -3 -8 -1 0 1 1 -3 2 -2
2 to 3 · 1 · 14 to 18 words	0 0 -2 -6 -1 0 0 -1 1 1 -1 0
2 to 3 · 1 · 19 to 25 words	-1 -2 0 -3 0 0 1 -1 1 1 1 -3
2 to 3 · 1 · 2 to 3 words	-1 -1 -1 -2 -3 -2 1 -4 0 1 1 -2
2 to 3 · 1 · 4 to 6 words	-2 0 -2 1 1 -6 1 2 1 0 -1 -1
2 to 3 · 1 · 7 to 13 words	-2 2 -1 -8 1 1 -1 2 1 1 -2 0
2 to 3 · 1 · over 25 words	-2 0 -1 -7 -3 -1 3 -2 0 0 1 -2
2 to 3 · 2 to 3 · 0 to 1 words	0 -3 -1 -3 0 -1 0 0 0 -2 -1 1
2 to 3 · 2 to 3 · 14 to 18 words	1 2 -5 -7 -3 -1 0 0 0 -1 -1 1
2 to 3 · 2 to 3 · 19 to 25 words	2 0 0 -4 -5 -1 -1 -3 0 0 -2 1
2 to 3 · 2 to 3 · 2 to 3 words	-1 -2 -2 -3 -3 0 1 -1 -1 0 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-1 1 -4 -3 1 -6 1 0 0 1 0 -1
2 to 3 · 2 to 3 · 7 to 13 words	0 -1 -4 -1 -1 -9 0 -2 0 -1 0 -1
2 to 3 · 2 to 3 · over 25 words	0 1 -1 -9 -4 -1 1 -3 1 0 -1 0
2 to 3 · 4 to 8 · 0 to 1 words	2 -3 -3 -3 -2 1 -2 -1 -1 1 -2 1
2 to 3 · 4 to 8 · 14 to 18 words	2 1 -2 -4 0 -2 -3 -1 0 0 -1 0
2 to 3 · 4 to 8 · 19 to 25 words	-1 -1 1 -4 -3 -2 1 1 0 -1 -1 1
2 to 3 · 4 to 8 · 2 to 3 words	3 -3 0 -1 -5 1 -2 -1 -2 -1 1 0
2 to 3 · 4 to 8 · 4 to 6 words	0 -1 -8 1 0 1 -2 -1 0 -2 -1 1
2 to 3 · 4 to 8 · 7 to 13 words	1 -2 -1 -3 1 1 -2 0 0 -2 1 0
2 to 3 · 4 to 8 · over 25 words	0 -1 -1 -5 -4 -2 0 -1 0 -1 -1 1
2 to 3 · over 8 · 0 to 1 words	1 -1 -2 -2 1 -1 -1 0 -1 2 -2 0
2 to 3 · over 8 · 14 to 18 words	1 -2 -4 -2 1 0 -1 0 0 0 0 1
2 to 3 · over 8 · 19 to 25 words	0 -1 -3 -2 -2 -1 3 0 1 -1 1 -1
2 to 3 · over 8 · 2 to 3 words	0 -1 -2 -1 2 -2 -2 0 -1 0 0 -1
2 to 3 · over 8 · 4 to 6 words	2 -2 -3 0 -1 -2 -2 0 0 0 0 0
2 to 3 · over 8 · 7 to 13 words	-5 -2 2 0 -2 0 1 0 -2 1 -1 -2
2 to 3 · over 8 · over 25 words	-2 0 -3 -2 -2 -1 1 0 1 -4 2 0
4 to 8 · 0 · 0 to 1 words	1 -1 -1 -1 -5 3 -1 -5 -1 2 0 0
4 to 8 · 0 · 14 to 18 words	-2 -1 1 2 0 0 1 -2 -1 0 1 0
4 to 8 · 0 · 19 to 25 words	-1 -1 1 2 -1 -1 1 -2 1 0 0 -1
4 to 8 · 0 · 2 to 3 words	-1 -1 -1 2 0 -2 0 -2 -1 2 -1 2
4 to 8 · 0 · 4 to 6 words	-1 -2 -2 3 -1 -2 -1 0 0 2 -2 1
4 to 8 · 0 · 7 to 13 words	0 -1 -4 4 3 0 -3 -7 0 2 -1 -1
4 to 8 · 0 · over 25 words	-2 -1 2 0 -1 -1 2 0 -1 1 1 -3
4 to 8 · 1 · 0 to 1 words	2 -1 0 0 -8 -2 -2 -7 0 0 -1 1
4 to 8 · 1 · 14 to 18 words	-4 3 1 2 1 0 2 -1 0 2 3 -4
4 to 8 · 1 · 19 to 25 words	-1 0 1 -4 -3 0 0 0 1 1 -2 0
4 to 8 · 1 · 2 to 3 words	1 -3 0 0 -6 2 -2 -1 -1 0 -2 1
4 to 8 · 1 · 4 to 6 words	0 3 -2 -1 0 -4 -1 1 1 1 -1 0
4 to 8 · 1 · 7 to 13 words	0 0 2 0 2 -2 -1 0 -1 0 1 -1
4 to 8 · 1 · over 25 words	-2 0 -5 2 1 -1 0 -2 0 1 1 -1
4 to 8 · 2 to 3 · 0 to 1 words	0 -2 -1 -1 0 1 -1 -3 1 -1 1 -1
4 to 8 · 2 to 3 · 14 to 18 words	0 1 -5 -7 -1 -1 0 -2 0 1 0 0
4 to 8 · 2 to 3 · 19 to 25 words	0 0 -2 -4 1 -1 0 -2 0 -2 1 0
4 to 8 · 2 to 3 · 2 to 3 words	3 -2 -2 0 -3 1 -3 -5 -1 -2 1 0
4 to 8 · 2 to 3 · 4 to 6 words	1 -2 1 -4 -2 0 0 -2 1 0 -1 -1
4 to 8 · 2 to 3 · 7 to 13 words	0 0 1 -2 -2 -1 1 1 1 0 0 -1
4 to 8 · 2 to 3 · over 25 words	0 1 1 -2 -2 -1 0 -2 0 2 0 0
4 to 8 · 4 to 8 · 0 to 1 words	-1 -3 -2 -2 -10 1 2 2 -1 -1 1 -1
4 to 8 · 4 to 8 · 14 to 18 words	1 0 -7 -4 -2 -3 0 -4 -1 0 0 1
4 to 8 · 4 to 8 · 19 to 25 words	-2 -2 -5 -7 1 -3 1 -3 -1 0 1 -1
4 to 8 · 4 to 8 · 2 to 3 words	-2 -1 -4 -2 1 2 0 -4 -1 -1 1 -1
4 to 8 · 4 to 8 · 4 to 6 words	-1 -1 -8 -4 0 0 0 -2 0 0 -1 1
4 to 8 · 4 to 8 · 7 to 13 words	0 -1 -1 -7 0 -3 0 -1 0 -2 1 0
4 to 8 · 4 to 8 · over 25 words	0 -1 -5 -4 1 -3 1 -2 1 -1 -1 1
4 to 8 · over 8 · 0 to 1 words	0 -2 0 3 -6 -4 -2 -2 1 -1 -1 1
4 to 8 · over 8 · 14 to 18 words	1 -1 0 0 0 -1 -2 -1 -1 2 -1 -1
4 to 8 · over 8 · 19 to 25 words	-1 -1 0 -2 -1 -1 -1 0 0 0 -1 0
4 to 8 · over 8 · 2 to 3 words	-1 0 -1 2 -3 1 0 -1 -1 2 -2 0
4 to 8 · over 8 · 4 to 6 words	-6 -1 0 4 -1 1 0 -1 -1 2 -1 -1
4 to 8 · over 8 · 7 to 13 words	1 -2 0 2 -3 -4 -1 -2 -2 2 -2 1
4 to 8 · over 8 · over 25 words	0 -1 -3 -4 2 -2 0 -1 -3 -1 1 0
over 8 · 0 · 0 to 1 words	-1 0 0 -4 0 -2 0 2 -1 -1 -1 1
over 8 · 0 · 14 to 18 words	-4 0 0 -3 -1 0 3 1 0 0 3 -3
over 8 · 0 · 19 to 25 words	0 0 0 -3 -2 0 0 2 0 0 -1 1
over 8 · 0 · 2 to 3 words	0 -1 0 -5 -12 -6 2 -2 -1 -1 1 -1
over 8 · 0 · 4 to 6 words	2 0 0 -3 -6 -5 0 -1 -1 -1 0 0
over 8 · 0 · 7 to 13 words	1 -1 -1 -2 -3 -2 -2 3 -1 -1 -2 2
over 8 · 0 · over 25 words	0 0 0 -6 -1 0 0 0 -1 0 -1 1
over 8 · 1 · 0 to 1 words	1 0 0 0 -2 0 -2 -3 -1 -1 -3 3
over 8 · 1 · 14 to 18 words	-3 0 0 1 -1 0 1 2 0 0 0 0
over 8 · 1 · 19 to 25 words	-2 0 0 1 -3 0 1 1 0 1 0 0
over 8 · 1 · 2 to 3 words	4 -1 0 1 -8 -4 -4 -4 0 -1 0 0
over 8 · 1 · 4 to 6 words	2 0 0 -6 -1 -3 -2 1 0 0 -2 2
over 8 · 1 · 7 to 13 words	-3 0 0 -4 0 -2 3 0 -1 0 2 -2
over 8 · 1 · over 25 words	-4 0 -1 2 -2 0 3 -2 0 0 2 -2
over 8 · 2 to 3 · 0 to 1 words	-2 0 0 0 3 0 0 -3 1 1 -2 1
over 8 · 2 to 3 · 14 to 18 words	-1 -1 -1 -2 -1 0 1 -2 1 -1 1 -1
over 8 · 2 to 3 · 2 to 3 words	1 -1 0 3 -12 -3 0 0 -1 0 -3 2
over 8 · 2 to 3 · 4 to 6 words	1 0 0 -3 3 -4 -3 -1 1 0 -4 4
over 8 · 2 to 3 · 7 to 13 words	-1 0 -2 -3 -2 -2 2 -3 0 -1 1 -1
over 8 · 2 to 3 · over 25 words	-2 -1 -2 1 -1 -1 1 -1 0 0 1 -1
over 8 · 4 to 8 · 0 to 1 words	2 -2 0 3 -4 -2 -5 3 1 0 -2 2
over 8 · 4 to 8 · 14 to 18 words	-1 0 0 -4 0 -1 1 -3 0 1 1 -2
over 8 · 4 to 8 · 19 to 25 words	-3 -1 -2 -2 3 -1 0 -3 1 -2 3 -2
over 8 · 4 to 8 · 2 to 3 words	-3 -1 -1 1 -2 -3 2 1 0 0 -1 0
over 8 · 4 to 8 · 4 to 6 words	-1 1 -2 0 -1 0 1 -1 1 0 0 -1
over 8 · 4 to 8 · 7 to 13 words	0 0 -2 -8 -5 3 1 -3 0 1 1 -1
over 8 · 4 to 8 · over 25 words	-1 -1 -5 -5 -1 -2 2 -3 0 -1 1 0
over 8 · over 8 · 0 to 1 words	-2 -3 0 3 -5 -3 1 0 -1 0 -1 1
over 8 · over 8 · 14 to 18 words	-5 0 0 -1 -3 0 5 -1 -1 1 1 -2
over 8 · over 8 · 19 to 25 words	-4 1 -1 -2 0 0 3 0 -1 0 1 -2
over 8 · over 8 · 2 to 3 words	-1 0 -1 3 -1 -8 -2 2 0 0 -1 0
over 8 · over 8 · 4 to 6 words	-2 1 1 2 -4 -4 1 3 0 1 0 -2
over 8 · over 8 · 7 to 13 words	-1 1 -1 1 -5 -8 0 1 0 2 -3 1
over 8 · over 8 · over 25 words	0 0 0 -2 0 -1 0 -1 -1 -3 -1 2
# paragraphs within 40 above
0	-1 -1 0 -1 -2 -2 1 -1 0 1 0 0
1	-1 -3 -1 1 0 0 0 0 2 0 -1 -2
11 to 20	1 -4 -4 -2 0 0 0 -3 -3 -1 0 1
3	-1 0 1 -1 1 1 1 1 0 0 0 -2
4 to 6	1 -1 0 -2 1 -2 -1 0 0 1 0 -1
7 to 10	0 -4 1 -2 1 2 0 -1 -3 -1 -1 1
over 20	0 -1 -2 2 -1 -1 0 2 -2 0 -2 2
# paragraphs within 40 below
0	0 -2 -2 -2 -3 -2 1 -1 0 0 0 0
1	2 1 -3 -1 -1 -1 0 0 0 -1 -1 0
11 to 20	1 -5 1 1 1 2 0 0 1 0 0 0
2	0 0 -3 -2 -1 0 1 0 0 -2 0 0
3	0 -2 -2 -2 0 1 0 -3 0 -2 0 0
4 to 6	0 -1 2 -1 1 0 0 0 1 0 -1 -1
7 to 10	0 -4 -1 2 0 1 -1 -2 0 0 -1 -1
over 20	0 -2 0 2 -1 1 0 0 0 1 -1 -1
# paragraphs within 40 above × paragraphs within 40 below
0 · 0	1 -1 -1 -2 -3 -1 1 -2 1 1 0 0
0 · 1	1 -2 -1 -3 -2 -2 -1 -4 -1 -1 -1 0
0 · 11 to 20	-2 -2 0 1 0 -1 1 -1 1 0 0 -3
0 · 2	1 0 -3 -1 1 0 -1 -3 1 -1 -1 -1
0 · 3	1 -2 -1 -1 -4 -1 0 1 1 0 -1 0
0 · 4 to 6	-1 0 2 0 2 1 0 -1 0 0 -1 -1
0 · 7 to 10	-2 -1 2 2 -1 -2 1 1 0 0 0 -3
0 · over 20	-1 -2 0 1 -3 -2 0 0 1 1 -1 -3
1 · 0	3 -3 -6 -9 -6 -4 0 -2 1 -4 0 -1
1 · 1	2 0 -1 -5 -1 -1 -1 -2 1 -1 -1 0
1 · 11 to 20	-2 -2 -1 2 2 -3 -1 1 1 -1 -1 -1
1 · 2	1 1 -1 -3 -3 0 -1 0 0 0 0 0
1 · 3	1 0 -6 1 -4 -1 -1 0 0 -1 -2 2
1 · 4 to 6	-1 0 1 -2 -2 -1 -1 2 2 -1 -1 -1
1 · 7 to 10	-2 -1 -2 3 1 1 0 -1 -1 1 -1 -1
1 · over 20	2 -1 -1 -1 -1 -1 -2 0 0 -1 1 -2
11 to 20 · 0	0 0 1 1 -7 -6 2 -5 -3 0 1 1
11 to 20 · 1	-1 -2 0 0 -1 -1 1 -3 -1 -2 1 0
11 to 20 · 11 to 20	0 -3 -4 -2 0 -2 0 0 -1 -1 -1 1
11 to 20 · 2	1 -1 -4 -2 1 2 -1 -1 -2 -1 0 0
11 to 20 · 3	1 -2 -1 -5 -4 1 0 -2 -2 -1 -1 2
11 to 20 · 4 to 6	1 -2 -4 -5 -1 -5 0 -4 -1 -1 -1 1
11 to 20 · 7 to 10	2 -3 -4 -2 -1 -1 -2 -5 -1 -2 0 0
11 to 20 · over 20	-1 -2 -1 0 0 2 1 1 -2 0 -1 0
2 · 0	1 0 -1 -9 -3 -7 0 -1 0 -2 0 -1
2 · 1	1 2 -6 -6 -4 0 0 -1 1 -1 0 -1
2 · 11 to 20	0 -1 0 1 1 2 -2 0 -1 0 0 0
2 · 2	0 -1 -5 1 -4 -1 -1 -2 0 1 0 1
2 · 3	1 0 -2 0 2 0 -2 -1 2 0 -2 1
2 · 4 to 6	0 -2 -2 -3 0 -2 2 -1 0 0 0 -1
2 · 7 to 10	-2 -1 -6 4 1 0 0 1 -2 3 0 0
2 · over 20	1 -2 2 0 0 -1 -2 0 1 -1 0 -2
3 · 0	1 2 -3 -5 2 -2 -1 1 -1 1 -2 2
3 · 1	1 0 -4 -3 0 -6 0 0 1 -2 -1 0
3 · 11 to 20	-2 -4 1 1 -1 1 0 0 1 0 1 -3
3 · 2	0 1 -2 -3 -6 0 1 -1 0 -1 1 0
3 · 3	0 0 -5 -3 -1 -2 1 -3 -1 -2 0 0
3 · 4 to 6	-1 1 2 0 3 -1 1 0 0 1 0 -1
3 · 7 to 10	-2 -1 1 -1 -2 -1 2 -1 -2 0 0 -1
3 · over 20	0 -1 -4 0 -3 -1 2 0 0 1 -1 -1
4 to 6 · 0	1 1 -3 -5 -2 -8 0 0 -3 -1 0 2
4 to 6 · 1	2 1 -7 -4 -2 -2 -1 0 1 -2 1 -1
4 to 6 · 11 to 20	2 -4 0 -6 -1 -5 -1 -1 -1 -1 1 -1
4 to 6 · 2	1 0 -8 -4 2 -2 0 -1 1 -1 -1 0
4 to 6 · 3	-2 0 0 -3 2 0 2 -1 -1 1 2 -2
4 to 6 · 4 to 6	0 0 0 1 0 -2 0 0 -1 1 -1 0
4 to 6 · over 20	1 0 -3 -4 -1 0 0 0 -1 0 0 -3
7 to 10 · 0	-1 -1 1 -1 -2 0 1 -1 -3 0 0 0
7 to 10 · 1	-1 3 0 1 1 -3 0 -1 -2 1 0 0
7 to 10 · 11 to 20	3 -5 0 -5 -2 0 -1 0 -1 0 -1 0
7 to 10 · 2	-2 0 1 -3 0 -3 2 0 -1 3 1 0
7 to 10 · 3	-3 1 0 -4 -1 0 3 -2 0 3 1 -1
7 to 10 · 4 to 6	0 -2 -4 -5 -1 1 0 -2 0 0 0 -1
7 to 10 · 7 to 10	1 -4 -1 -4 1 2 -1 -4 0 0 0 0
7 to 10 · over 20	1 0 -1 -1 2 0 -3 0 -1 2 0 -2
over 20 · 0	0 0 -1 -4 -2 -3 0 2 -2 -1 -1 2
over 20 · 1	-1 -3 -2 0 -1 1 0 3 -1 -3 -2 2
over 20 · 11 to 20	-2 1 -3 0 -1 1 -1 -2 -1 1 -2 0
over 20 · 2	-2 -1 -2 0 -5 -1 2 0 0 0 -1 1
over 20 · 3	-1 -3 -2 1 1 -7 1 -7 0 0 1 -1
over 20 · 4 to 6	-2 -2 -7 1 0 -1 2 -1 -1 -1 1 0
over 20 · 7 to 10	0 -1 -2 0 -2 -2 1 0 -2 -1 0 0
over 20 · over 20	-1 1 1 2 -2 -3 1 1 -1 1 -1 -1
# short lines within 40 above
all	1 -2 0 -1 -3 -2 -2 -2 1 0 -2 1
nearly all	0 -3 2 1 2 -2 -1 -3 1 2 1 -1
none	-1 0 -7 -1 2 -6 0 3 1 0 -1 -2
up to a quarter	-2 3 -2 1 0 0 1 5 0 -1 -1 0
up to half	1 -4 -2 -3 0 0 0 -1 1 -2 0 -1
up to three quarters	2 -6 -1 -2 -1 2 -1 -5 1 -1 0 1
# short lines within 40 below
all	1 -1 -1 -1 -2 -2 -2 -2 1 0 -2 0
nearly all	0 -4 0 -1 1 -1 0 -1 1 1 0 -1
none	-2 3 0 2 1 -2 1 1 -8 4 0 1
up to a quarter	-3 5 -1 0 -1 0 1 3 -3 1 0 0
up to half	0 -8 0 2 0 2 -1 -1 0 0 -1 0
up to three quarters	0 -6 2 -1 2 1 0 -2 0 -2 0 0
# some paragraphs within 40 above × some paragraphs within 40 below × size
0 · 0 · 14 to 18 words	2 0 -5 -4 -6 0 2 -1 0 -2 1 -1
0 · 0 · 19 to 25 words	1 -2 0 -3 -2 0 1 -2 -1 -1 0 1
0 · 0 · 2 to 3 words	1 -3 -1 -3 -5 -2 1 -2 1 1 0 -1
0 · 0 · 4 to 6 words	1 -4 -2 -6 -6 -4 1 -2 -1 0 0 1
0 · 0 · 7 to 13 words	0 1 -8 -5 -7 -2 1 -2 0 -1 0 1
0 · 0 · over 25 words	3 0 -4 -3 0 0 -2 0 -1 1 -1 1
0 · 1 · 0 to 1 words	2 -3 -2 -3 -1 -6 0 -1 1 -1 1 -1
0 · 1 · 14 to 18 words	0 -3 -1 -4 0 0 1 0 0 -4 1 -2
0 · 1 · 19 to 25 words	1 1 0 -2 -1 0 0 0 1 -1 0 -1
0 · 1 · 2 to 3 words	2 -3 -2 -2 -3 -3 0 -1 -2 0 0 1
0 · 1 · 4 to 6 words	1 1 0 -4 -2 1 0 -2 -1 -1 -1 1
0 · 1 · 7 to 13 words	1 0 -3 -1 -1 -3 0 -3 -1 0 -1 0
0 · 1 · over 25 words	0 1 1 -2 -3 0 0 0 -1 1 0 1
0 · 2 to 3 · 0 to 1 words	1 -3 -2 0 -7 -1 -2 0 1 1 -3 -1
0 · 2 to 3 · 14 to 18 words	1 0 -3 -3 0 0 -2 0 -1 0 -1 1
0 · 2 to 3 · 19 to 25 words	1 3 -4 -2 -3 0 0 0 1 -2 1 -1
0 · 2 to 3 · 2 to 3 words	0 -1 0 0 -6 1 0 -1 0 -1 -1 1
0 · 2 to 3 · 4 to 6 words	1 2 -5 -2 1 -1 0 -2 -1 0 0 1
0 · 2 to 3 · 7 to 13 words	0 -2 1 -2 0 -5 -1 1 1 1 -1 -1
0 · 2 to 3 · over 25 words	0 -1 -6 1 -2 0 2 0 -2 -2 2 1
0 · 4 to 8 · 0 to 1 words	-1 -1 -2 0 -2 1 1 0 1 0 0 -2
0 · 4 to 8 · 14 to 18 words	-2 -2 -1 0 1 -1 0 0 1 -1 0 1
0 · 4 to 8 · 19 to 25 words	-2 -1 0 -7 -1 0 2 0 -2 0 2 0
0 · 4 to 8 · 2 to 3 words	0 -2 -4 0 -1 -2 -1 -1 0 1 -1 -1
0 · 4 to 8 · 4 to 6 words	-2 0 1 2 0 -2 0 -1 -1 0 -1 -1
0 · 4 to 8 · 7 to 13 words	-3 2 0 1 2 -1 0 0 0 -1 -1 -2
0 · 4 to 8 · over 25 words	-2 -1 1 -7 -2 -1 1 0 -2 -2 1 1
0 · over 8 · 0 to 1 words	2 -5 -10 0 -3 -3 0 -1 2 0 0 -2
0 · over 8 · 14 to 18 words	-1 1 1 -1 -2 -2 0 0 0 1 1 -2
0 · over 8 · 19 to 25 words	-2 -2 1 0 0 -2 1 0 0 0 1 -1
0 · over 8 · 2 to 3 words	-1 0 0 1 -3 1 -1 0 0 1 -2 -3
0 · over 8 · 4 to 6 words	-2 -1 -6 2 -2 -2 -1 0 1 1 -2 -3
0 · over 8 · 7 to 13 words	-1 -1 0 1 -1 -3 -2 -1 1 -1 -2 -4
0 · over 8 · over 25 words	-2 -2 1 -10 -1 -2 1 0 0 -1 1 -2
1 · 0 · 0 to 1 words	4 -2 -1 -11 -5 -5 1 1 1 -4 1 -1
1 · 0 · 14 to 18 words	2 -1 -2 -4 -7 0 0 -2 0 -3 -1 0
1 · 0 · 19 to 25 words	3 0 -1 -1 -1 0 -2 -1 0 1 -1 1
1 · 0 · 2 to 3 words	3 -3 -1 -5 -7 -4 -1 0 2 -3 -1 -1
1 · 0 · 4 to 6 words	3 -2 -1 -4 -2 -1 0 -2 1 -2 0 -1
1 · 0 · 7 to 13 words	1 -1 -3 -7 -3 -3 1 -2 1 -1 0 -1
1 · 0 · over 25 words	3 -1 -2 -3 -4 0 -2 -1 2 -2 -2 0
1 · 1 · 0 to 1 words	4 -1 -1 -3 -3 -5 -1 -2 2 -2 -2 0
1 · 1 · 14 to 18 words	2 1 -1 -3 1 0 -3 -1 0 -2 -1 1
1 · 1 · 2 to 3 words	1 0 -1 -4 0 -1 0 -1 0 0 0 0
1 · 1 · 4 to 6 words	1 -1 -1 -7 0 1 0 0 2 -2 0 0
1 · 1 · 7 to 13 words	2 2 -4 -5 -2 -3 0 -1 0 0 -1 0
1 · 1 · over 25 words	0 -1 1 -3 -4 0 0 -1 1 -1 0 -1
1 · 2 to 3 · 0 to 1 words	1 -2 -1 0 -4 -4 -2 2 0 0 -1 2
1 · 2 to 3 · 14 to 18 words	0 0 -3 -3 -1 0 0 0 1 0 -1 0
1 · 2 to 3 · 19 to 25 words	0 -2 0 1 -1 0 0 -1 -1 1 0 0
1 · 2 to 3 · 2 to 3 words	1 -2 -1 0 -8 1 -1 -1 0 0 -1 1
1 · 2 to 3 · 4 to 6 words	1 -2 -2 -5 1 0 0 -1 0 -2 0 0
1 · 2 to 3 · 7 to 13 words	-1 3 -5 0 -3 -3 0 0 0 1 -1 -1
1 · 2 to 3 · over 25 words	0 1 0 -3 -3 0 1 0 -2 -1 0 1
1 · 4 to 8 · 0 to 1 words	-1 -1 -4 2 -9 0 0 1 0 0 0 -1
1 · 4 to 8 · 2 to 3 words	-1 0 -4 0 -1 1 -1 1 1 1 -1 -1
1 · 4 to 8 · 4 to 6 words	-1 -1 -1 2 2 -1 -1 1 1 2 -1 -2
1 · 4 to 8 · 7 to 13 words	-1 -1 1 1 -4 -3 0 1 0 2 -1 -3
1 · 4 to 8 · over 25 words	-3 0 -3 0 2 0 3 0 -1 1 2 -1
1 · over 8 · 0 to 1 words	3 -4 -5 -2 -5 -5 0 1 0 -1 1 -1
1 · over 8 · 14 to 18 words	-2 -1 0 1 0 -2 0 0 0 -2 2 -1
1 · over 8 · 19 to 25 words	-5 0 -2 -8 3 -1 1 0 -2 0 1 -1
1 · over 8 · 2 to 3 words	3 -1 -8 -1 -3 -3 -4 0 2 -1 -2 -2
1 · over 8 · 4 to 6 words	0 -2 1 2 -3 3 -2 -1 0 -1 1 -1
1 · over 8 · 7 to 13 words	-3 0 -1 1 2 0 -1 -2 1 0 -1 -1
1 · over 8 · over 25 words	-4 -1 -1 -5 1 -2 2 -1 1 -3 1 0
2 to 3 · 0 · 0 to 1 words	2 0 -1 -5 -6 -8 -1 2 0 -1 -2 2
2 to 3 · 0 · 14 to 18 words	1 0 -1 -4 1 0 -2 1 1 0 -2 1
2 to 3 · 0 · 19 to 25 words	3 0 -1 -2 -5 0 -2 -1 1 -1 -2 1
2 to 3 · 0 · 2 to 3 words	2 1 -1 -6 1 -5 -1 0 0 -1 -2 0
2 to 3 · 0 · 4 to 6 words	2 0 -1 -7 -4 -1 0 -1 1 0 0 -1
2 to 3 · 0 · 7 to 13 words	0 1 -4 -8 0 -3 0 1 1 -1 0 -1
2 to 3 · 0 · over 25 words	-1 -1 1 1 -4 0 1 -1 -1 2 1 -2
2 to 3 · 1 · 0 to 1 words	2 1 0 -4 -4 -5 0 1 1 0 0 0
2 to 3 · 1 · 14 to 18 words	0 0 -1 -3 -6 0 0 0 0 -1 0 0
2 to 3 · 1 · 19 to 25 words	-1 0 -1 -1 -2 0 1 -1 1 -2 2 -2
2 to 3 · 1 · 2 to 3 words	2 0 -1 -3 0 -2 -1 -2 1 -2 0 1
2 to 3 · 1 · 4 to 6 words	2 -3 -1 -5 0 1 -1 -1 1 -2 -1 -1
2 to 3 · 1 · 7 to 13 words	1 1 -5 -3 -2 -3 -1 -2 1 -1 0 -1
2 to 3 · 1 · over 25 words	-1 0 -2 -4 -1 0 2 -1 -1 0 2 -2
2 to 3 · 2 to 3 · 0 to 1 words	0 -1 -1 2 1 -6 -2 1 -1 -1 -2 3
2 to 3 · 2 to 3 · 14 to 18 words	0 1 -3 -2 0 0 1 -1 1 -1 1 -2
2 to 3 · 2 to 3 · 19 to 25 words	1 1 0 -2 -2 0 -1 -1 0 3 -2 1
2 to 3 · 2 to 3 · 2 to 3 words	0 -2 -1 -1 -3 0 -1 -2 -2 -2 0 1
2 to 3 · 2 to 3 · 4 to 6 words	-1 2 -2 0 -3 -1 -1 0 1 1 -2 1
2 to 3 · 2 to 3 · 7 to 13 words	0 -3 -4 1 -1 -4 0 -4 2 -2 0 -2
2 to 3 · 2 to 3 · over 25 words	0 2 -5 -3 -4 0 2 -1 -2 1 1 0
2 to 3 · 4 to 8 · 0 to 1 words	0 -2 -2 -2 0 0 0 0 -2 3 -1 -1
2 to 3 · 4 to 8 · 14 to 18 words	0 0 -1 0 4 -1 -4 -1 1 3 -1 -2
2 to 3 · 4 to 8 · 19 to 25 words	-3 0 -2 -3 -2 -1 3 0 -2 -1 2 -1
2 to 3 · 4 to 8 · 2 to 3 words	-1 -1 -2 1 -1 -2 0 -1 -1 2 -1 0
2 to 3 · 4 to 8 · 4 to 6 words	-4 2 -5 1 0 -2 3 1 -1 1 1 -1
2 to 3 · 4 to 8 · 7 to 13 words	0 -1 -2 -4 0 1 0 1 0 2 0 -2
2 to 3 · 4 to 8 · over 25 words	-1 -2 0 -2 0 -1 2 -1 0 2 -1 0
2 to 3 · over 8 · 0 to 1 words	1 -3 -4 1 -2 -5 -1 -1 -1 0 1 -1
2 to 3 · over 8 · 14 to 18 words	1 1 -1 0 1 0 -2 -1 -1 2 -1 -1
2 to 3 · over 8 · 19 to 25 words	-1 0 1 -3 -1 -1 0 1 0 1 -1 0
2 to 3 · over 8 · 2 to 3 words	-2 -7 1 3 -1 -2 -2 -1 0 1 0 -1
2 to 3 · over 8 · 4 to 6 words	-1 -2 -8 1 1 3 -3 -1 -2 0 1 0
2 to 3 · over 8 · 7 to 13 words	0 -3 2 4 -2 3 -2 0 -1 1 -2 1
2 to 3 · over 8 · over 25 words	-3 0 1 -4 -3 -2 3 -1 1 0 0 -1
4 to 8 · 0 · 0 to 1 words	2 -1 -1 -5 -1 -2 -1 1 -3 -2 1 2
4 to 8 · 0 · 14 to 18 words	-1 1 -1 -6 0 0 0 -3 0 1 0 0
4 to 8 · 0 · 19 to 25 words	-2 2 -1 1 -6 0 2 0 -2 2 2 -2
4 to 8 · 0 · 2 to 3 words	2 -1 -1 -6 -4 -4 0 -1 -2 -3 -1 2
4 to 8 · 0 · 4 to 6 words	0 -2 -1 -2 0 -4 0 -1 0 -1 0 0
4 to 8 · 0 · 7 to 13 words	0 1 -3 -5 -1 0 0 -4 0 0 1 -1
4 to 8 · 0 · over 25 words	-2 0 -1 1 -1 0 2 1 -1 0 1 -1
4 to 8 · 1 · 0 to 1 words	3 -2 0 -2 -6 -2 -3 -3 2 -2 1 -1
4 to 8 · 1 · 14 to 18 words	-3 3 -2 -3 -5 0 3 0 0 1 4 -4
4 to 8 · 1 · 19 to 25 words	-2 0 -1 -2 -2 0 2 1 0 0 2 -2
4 to 8 · 1 · 2 to 3 words	2 0 0 -2 -6 0 -2 -3 0 -2 -1 1
4 to 8 · 1 · 4 to 6 words	0 3 -1 0 2 -2 -1 0 1 2 -1 -1
4 to 8 · 1 · 7 to 13 words	1 1 -3 2 1 -6 -2 0 2 -1 -1 0
4 to 8 · 1 · over 25 words	-3 0 -3 3 -4 0 3 -2 1 1 2 -3
4 to 8 · 2 to 3 · 0 to 1 words	0 -3 -1 -2 -10 0 1 0 0 -1 1 -1
4 to 8 · 2 to 3 · 14 to 18 words	2 2 0 -5 -4 0 -1 0 -1 3 -1 2
4 to 8 · 2 to 3 · 19 to 25 words	-2 0 0 -2 2 0 1 -2 1 2 -1 0
4 to 8 · 2 to 3 · 2 to 3 words	1 0 -1 -4 0 -1 0 -3 -1 -1 -1 2
4 to 8 · 2 to 3 · 4 to 6 words	1 1 -3 -1 -2 0 0 -1 -1 2 -1 1
4 to 8 · 2 to 3 · 7 to 13 words	-1 0 0 -2 4 -7 0 1 0 1 0 0
4 to 8 · 2 to 3 · over 25 words	-1 1 1 -7 3 -1 0 -2 1 4 0 -1
4 to 8 · 4 to 8 · 0 to 1 words	0 -2 -1 1 -4 2 0 -1 0 0 -1 0
4 to 8 · 4 to 8 · 14 to 18 words	1 -2 -7 0 0 -1 0 -1 1 0 0 0
4 to 8 · 4 to 8 · 19 to 25 words	1 1 -2 -4 0 -1 -1 0 -1 1 -2 1
4 to 8 · 4 to 8 · 2 to 3 words	-1 -2 -1 0 -2 1 1 -1 0 1 -1 0
4 to 8 · 4 to 8 · 4 to 6 words	-1 -1 -1 -2 -2 -6 0 -1 1 3 -2 -1
4 to 8 · 4 to 8 · 7 to 13 words	0 1 -1 -4 -1 -1 -1 0 0 3 -1 -1
4 to 8 · 4 to 8 · over 25 words	-1 1 1 -4 -7 -1 1 -1 0 3 -1 0
4 to 8 · over 8 · 0 to 1 words	2 -1 -1 -1 -2 -2 -2 1 -1 0 0 0
4 to 8 · over 8 · 14 to 18 words	3 0 -2 -6 -2 -2 -2 -1 1 1 -1 -1
4 to 8 · over 8 · 19 to 25 words	-1 -1 -1 -3 0 -1 0 -1 0 1 0 -1
4 to 8 · over 8 · 2 to 3 words	1 -3 0 -3 -1 1 -1 -1 -1 -1 2 -2
4 to 8 · over 8 · 4 to 6 words	1 -3 2 -2 0 0 -2 -2 -1 1 -1 0
4 to 8 · over 8 · 7 to 13 words	2 -3 1 -2 0 -7 -2 -1 -1 1 0 -2
4 to 8 · over 8 · over 25 words	-2 -2 -2 -2 2 -1 1 -1 1 1 0 0
over 8 · 0 · 0 to 1 words	-1 -1 -1 0 0 0 1 -1 -3 -1 -1 2
over 8 · 0 · 14 to 18 words	-2 -1 1 2 -3 0 1 0 -1 1 1 -1
over 8 · 0 · 19 to 25 words	-2 0 2 2 -4 0 1 -1 -1 2 1 -1
over 8 · 0 · 2 to 3 words	0 -1 -1 0 -5 -5 1 -1 -3 1 0 1
over 8 · 0 · 4 to 6 words	0 -2 0 1 -5 -11 0 -2 -2 -1 0 1
over 8 · 0 · 7 to 13 words	-1 1 -1 1 -2 -4 1 -1 -2 1 0 0
over 8 · 0 · over 25 words	-3 0 2 0 -1 -1 2 0 -4 2 2 -2
over 8 · 1 · 0 to 1 words	1 -1 0 -1 -7 2 -1 -6 -1 -1 -1 2
over 8 · 1 · 14 to 18 words	-1 -2 1 1 -5 0 1 1 -1 -3 1 0
over 8 · 1 · 2 to 3 words	-1 -2 0 1 -1 -1 0 -5 -2 1 0 0
over 8 · 1 · 4 to 6 words	0 -1 0 0 -4 -6 0 1 0 -1 -1 1
over 8 · 1 · 7 to 13 words	0 2 1 0 1 -7 -1 1 0 2 -1 1
over 8 · 1 · over 25 words	0 -1 -2 1 -8 -1 0 -2 0 1 0 0
over 8 · 2 to 3 · 0 to 1 words	1 -1 0 -8 0 2 0 -5 -1 1 1 0
over 8 · 2 to 3 · 14 to 18 words	2 -2 -2 -1 -3 0 -1 -5 -2 -2 -3 3
over 8 · 2 to 3 · 19 to 25 words	0 -1 -4 -4 -1 -1 1 0 1 -1 0 0
over 8 · 2 to 3 · 2 to 3 words	0 -1 -1 -2 -4 1 0 -6 -1 1 0 0
over 8 · 2 to 3 · 4 to 6 words	0 -3 -1 -1 -5 -3 0 -1 0 0 -1 1
over 8 · 2 to 3 · 7 to 13 words	2 0 -6 -3 -2 -2 -1 -1 -1 0 -3 2
over 8 · 2 to 3 · over 25 words	-3 -1 -1 -6 -1 -2 3 -2 1 3 2 -3
over 8 · 4 to 8 · 0 to 1 words	-3 -4 -1 -2 -2 1 3 -6 -1 0 2 -2
over 8 · 4 to 8 · 14 to 18 words	-1 -2 -4 -1 2 -2 0 -1 -2 -2 0 0
over 8 · 4 to 8 · 19 to 25 words	0 -2 -4 -1 3 -2 -1 -1 0 -2 0 -1
over 8 · 4 to 8 · 2 to 3 words	1 -3 -2 -2 -1 0 -1 -6 -1 -1 1 0
over 8 · 4 to 8 · 4 to 6 words	2 -2 -3 -5 0 -4 -2 0 0 0 -1 0
over 8 · 4 to 8 · 7 to 13 words	3 -2 -2 -5 -2 -3 -1 -7 0 -2 1 -1
over 8 · 4 to 8 · over 25 words	0 -3 -7 2 -3 -3 1 -5 2 -1 -1 1
over 8 · over 8 · 0 to 1 words	0 -4 -3 0 -5 1 1 2 -2 -2 0 1
over 8 · over 8 · 14 to 18 words	-1 -1 -1 -2 -2 -3 2 -6 -1 -1 0 0
over 8 · over 8 · 19 to 25 words	0 -2 -2 -5 -3 -3 0 -3 -1 -1 0 0
over 8 · over 8 · 2 to 3 words	0 -2 -4 -1 -1 0 0 1 -3 -1 -1 1
over 8 · over 8 · 4 to 6 words	0 -1 -1 -2 0 1 0 -1 0 0 -1 0
over 8 · over 8 · 7 to 13 words	-1 -2 -7 -4 -3 0 1 -1 0 -2 -1 1
over 8 · over 8 · over 25 words	1 -2 -4 -1 0 -3 -2 -2 -1 -3 -2 2
# prose above
1 to 30 words	-2 0 0 1 0 1 -1 2 2 1 -1 -4
161 to 320 words	0 -2 1 -3 2 -1 1 0 -1 0 0 0
31 to 80 words	-1 -1 -1 2 -1 1 0 2 2 -1 0 -5
321 to 640 words	0 -4 -1 -3 1 0 1 -3 -3 -1 0 1
641 to 1200 words	1 -5 -2 -4 -1 -4 1 -1 -2 1 0 1
81 to 160 words	-1 -1 1 0 2 1 0 1 0 0 0 -2
over 1200 words	2 -2 -2 -1 -3 -1 0 -2 -3 -1 -1 2
# prose below
0 words	1 -1 -1 -2 -2 -3 0 -3 -2 0 0 0
1 to 30 words	1 1 1 -3 -1 -2 -1 -1 -2 0 -1 1
161 to 320 words	0 -2 -4 -3 1 1 0 -1 0 1 -2 1
31 to 80 words	0 2 -2 -1 1 -1 0 1 0 -1 0 0
321 to 640 words	0 -4 0 -1 0 0 0 0 0 1 0 -2
641 to 1200 words	0 -6 2 1 0 0 0 -1 0 1 1 -2
81 to 160 words	0 -1 -3 -2 0 0 1 1 0 -2 0 0
over 1200 words	-1 -3 1 2 1 2 0 0 0 0 0 0
# prose above × prose below
0 words · 0 words	2 -1 -1 -2 -1 -1 -1 0 1 0 -2 0
0 words · 1 to 30 words	0 0 3 -1 1 -1 0 1 -1 1 0 0
0 words · 161 to 320 words	-1 2 -3 0 1 1 0 0 1 -1 0 -1
0 words · 31 to 80 words	0 2 -1 -1 2 -1 0 -2 0 -1 -1 1
0 words · 321 to 640 words	0 -2 2 0 -3 0 -1 -1 0 1 -1 -2
0 words · 641 to 1200 words	2 -1 0 -1 -1 -1 -2 -1 2 -1 -3 -1
0 words · 81 to 160 words	-1 0 -2 0 2 -2 2 1 0 -1 0 1
0 words · over 1200 words	1 -4 -2 -1 -3 -3 1 -1 0 -1 0 -1
1 to 30 words · 0 words	2 -1 -3 -3 0 -5 -1 1 -3 -3 0 -1
1 to 30 words · 1 to 30 words	1 1 -3 0 1 0 -3 1 1 1 -1 0
1 to 30 words · 161 to 320 words	0 1 -1 -1 -4 0 1 0 0 -1 0 1
1 to 30 words · 31 to 80 words	0 3 -1 -5 -2 2 0 1 1 1 -1 -1
1 to 30 words · 321 to 640 words	0 -2 -1 1 -1 -3 0 -1 0 0 -1 -2
1 to 30 words · 641 to 1200 words	1 1 0 1 -2 0 -2 0 0 2 -2 -1
1 to 30 words · 81 to 160 words	-1 0 -3 -2 1 1 1 1 0 -2 0 0
1 to 30 words · over 1200 words	-1 -1 0 1 3 1 -3 -1 1 0 -2 -1
161 to 320 words · 0 words	0 0 0 -2 -1 -1 1 1 -3 0 0 1
161 to 320 words · 1 to 30 words	0 3 1 0 -1 -6 0 -2 -1 2 0 0
161 to 320 words · 161 to 320 words	0 -4 -1 -2 0 -2 0 -1 -1 0 -1 1
161 to 320 words · 31 to 80 words	0 1 0 -1 -1 -2 1 2 1 2 1 -1
161 to 320 words · 321 to 640 words	-2 -2 -9 -5 3 -1 2 0 -1 -1 2 -2
161 to 320 words · 641 to 1200 words	-1 -3 -1 -2 1 -1 -1 -1 -1 -1 0 0
161 to 320 words · 81 to 160 words	0 1 -3 -3 -1 -7 0 -1 1 1 1 -2
161 to 320 words · over 1200 words	-1 -4 0 0 0 1 -1 -1 -2 1 1 -2
31 to 80 words · 0 words	1 2 0 -1 -2 0 -1 3 1 -1 -1 -3
31 to 80 words · 1 to 30 words	3 1 -4 -5 0 -1 -4 -1 1 -2 -2 0
31 to 80 words · 161 to 320 words	-1 1 -4 1 -1 2 0 1 1 1 -1 0
31 to 80 words · 31 to 80 words	1 2 -1 -1 -1 -3 -1 1 2 0 -2 -1
31 to 80 words · 321 to 640 words	0 -1 0 1 2 0 -1 1 0 0 0 -3
31 to 80 words · 641 to 1200 words	0 -4 0 2 -2 -1 -2 0 0 0 1 -2
31 to 80 words · 81 to 160 words	-1 0 -3 -3 2 1 1 1 -1 -1 1 0
31 to 80 words · over 1200 words	0 -1 -1 1 -1 0 -2 0 1 2 -1 -3
321 to 640 words · 0 words	1 -1 0 -2 -1 -2 0 -6 -3 0 -1 1
321 to 640 words · 1 to 30 words	2 1 -2 -4 -3 -2 -1 -1 -1 0 0 1
321 to 640 words · 161 to 320 words	-2 -3 -9 -6 1 2 1 -3 -2 -2 1 -1
321 to 640 words · 31 to 80 words	0 -1 -1 0 -1 -2 0 -2 -1 0 0 0
321 to 640 words · 321 to 640 words	-2 -4 -7 -9 1 1 2 -2 0 -5 2 -1
321 to 640 words · 641 to 1200 words	2 -4 -2 -1 -1 -3 -1 1 0 -1 -1 1
321 to 640 words · 81 to 160 words	0 0 0 -2 0 1 -1 -1 -1 2 0 0
641 to 1200 words · 0 words	2 -2 -1 -2 -3 -7 0 -5 -2 -2 0 2
641 to 1200 words · 1 to 30 words	2 -2 -1 -5 0 -4 0 -3 -2 -2 0 1
641 to 1200 words · 161 to 320 words	0 -4 -1 -1 1 -5 1 -1 -2 0 1 -1
641 to 1200 words · 31 to 80 words	2 -1 -3 -3 -3 -9 0 0 -2 -2 0 2
641 to 1200 words · 321 to 640 words	0 -3 0 -5 -1 -3 2 0 1 -2 0 -1
641 to 1200 words · 641 to 1200 words	-1 -2 -3 0 -1 -6 0 0 1 1 -1 0
641 to 1200 words · 81 to 160 words	1 -2 -5 -7 -1 -4 1 -2 -2 -2 0 0
641 to 1200 words · over 1200 words	-1 -1 -1 -1 -2 1 1 -1 -2 0 1 0
81 to 160 words · 0 words	-1 2 -3 -1 -2 -5 1 1 -1 1 1 0
81 to 160 words · 1 to 30 words	-1 1 -2 -5 -2 1 0 0 -1 1 0 0
81 to 160 words · 161 to 320 words	0 0 -5 -1 2 -5 -1 0 0 0 -1 0
81 to 160 words · 31 to 80 words	0 0 -2 -1 0 0 0 -1 0 -1 0 -1
81 to 160 words · 321 to 640 words	-2 -2 -1 -3 0 0 1 1 0 -1 2 -3
81 to 160 words · 641 to 1200 words	-1 -3 1 0 -1 2 -1 -2 0 0 1 -3
81 to 160 words · 81 to 160 words	-1 0 -1 1 -2 1 1 2 0 1 0 -1
81 to 160 words · over 1200 words	-3 -1 1 1 1 -3 2 -1 0 -1 1 -1
over 1200 words · 0 words	1 -3 -1 -4 -16 -9 2 -2 -3 -3 1 1
over 1200 words · 1 to 30 words	0 -1 -1 -1 -4 -3 1 -1 -1 -1 0 0
over 1200 words · 161 to 320 words	2 -1 -3 -3 -7 -1 -1 -8 -1 -2 -1 2
over 1200 words · 31 to 80 words	-1 -3 -2 -1 -1 0 1 -3 -1 -3 1 0
over 1200 words · 321 to 640 words	0 -1 -1 1 0 -2 0 -1 -1 1 -1 0
over 1200 words · 641 to 1200 words	0 -1 -4 -2 -1 0 1 -1 0 1 0 0
over 1200 words · 81 to 160 words	2 -2 -2 -1 -8 -1 -1 -4 -1 -2 -2 2
over 1200 words · over 1200 words	1 0 0 0 -2 -1 0 0 -2 0 0 0
# share of prose above × size
a fifth · 0 to 1 words	1 -2 -3 2 -1 -2 -2 1 0 0 1 -2
a fifth · 14 to 18 words	1 1 -2 0 -1 -3 -2 -1 2 0 -2 -2
a fifth · 19 to 25 words	-4 -3 2 -1 2 -2 -1 0 0 2 -1 -2
a fifth · 2 to 3 words	0 -3 -1 3 -1 0 -2 0 1 0 -1 -2
a fifth · 4 to 6 words	0 -3 0 2 1 3 -2 -1 1 1 0 -3
a fifth · 7 to 13 words	-1 -1 2 3 -2 2 -1 0 1 2 -1 -4
a fifth · over 25 words	-4 -1 1 -3 1 -4 3 -1 0 1 1 -1
all · 0 to 1 words	1 -1 -1 -1 -1 0 0 -1 -2 -1 0 1
all · 14 to 18 words	-1 -1 0 -1 -5 -2 1 -1 -1 -1 0 1
all · 19 to 25 words	0 0 -2 -2 -5 -1 1 1 -2 1 0 1
all · 2 to 3 words	0 0 -1 -2 -1 -5 0 -2 -3 0 0 0
all · 4 to 6 words	0 -1 -1 -1 -4 -7 0 -4 -3 0 0 1
all · 7 to 13 words	0 0 -3 -6 0 -8 1 -4 -3 2 1 0
all · over 25 words	1 -1 -2 1 -3 -1 -1 -1 -2 0 -1 1
most · 0 to 1 words	0 -5 -4 -5 -7 0 2 -1 -2 -1 1 1
most · 14 to 18 words	-1 1 0 -1 -1 -4 1 -3 0 1 0 0
most · 19 to 25 words	0 -1 -2 -1 -1 -3 1 -3 0 -1 0 0
most · 2 to 3 words	0 -3 -5 -3 -1 -1 1 -6 -2 0 -1 2
most · 4 to 6 words	-1 -2 -7 -4 1 -2 0 1 0 0 1 -1
most · 7 to 13 words	0 -1 -2 0 0 0 0 0 0 -1 0 0
most · over 25 words	1 -3 0 1 -2 -3 0 -3 0 -1 -1 1
no prose · 0 to 1 words	1 -1 -1 -1 -1 -1 -1 1 1 0 -2 1
no prose · 14 to 18 words	1 1 -1 -2 -2 0 -1 -1 -1 0 0 0
no prose · 19 to 25 words	1 -1 2 -2 0 0 -2 -1 -2 2 -2 1
no prose · 2 to 3 words	2 -2 -2 -2 -4 -2 -2 -2 1 0 -2 0
no prose · 4 to 6 words	2 0 -1 -3 -1 -1 -1 1 0 1 -1 0
no prose · 7 to 13 words	2 0 -5 -2 -2 0 -1 0 0 0 -1 1
none · 0 to 1 words	1 -2 -2 0 -1 -1 1 0 0 1 0 -2
none · 14 to 18 words	-1 -1 0 -1 0 -3 1 0 0 0 2 -1
none · 19 to 25 words	-1 -1 0 -1 -1 -3 1 0 1 -2 1 -2
none · 2 to 3 words	0 -1 -1 1 -2 1 -1 -1 0 1 -1 -2
none · 4 to 6 words	-1 0 0 1 -3 -3 0 -3 0 1 -1 0
none · 7 to 13 words	-3 1 -2 0 1 -3 1 1 -1 -1 1 0
none · over 25 words	-3 -2 1 -8 -2 -3 1 0 -1 -3 2 1
up to three fifths · 0 to 1 words	0 -5 -2 0 -1 0 -1 3 -2 0 -1 0
up to three fifths · 14 to 18 words	-1 -1 -1 -1 2 -3 0 -2 -1 0 0 0
up to three fifths · 19 to 25 words	0 0 -3 -2 0 -3 0 -2 0 1 -1 1
up to three fifths · 2 to 3 words	-1 -5 -5 -3 0 1 0 0 -2 -1 0 -2
up to three fifths · 4 to 6 words	-1 -1 -2 0 1 0 -1 1 -1 1 -2 -1
up to three fifths · 7 to 13 words	0 -3 -4 -3 0 -5 0 2 -2 0 0 -2
up to three fifths · over 25 words	-1 -1 -2 -2 0 -4 1 -2 1 0 1 -1
# nearest paragraph above
0 to 1 lines away	0 -2 -1 0 0 -2 0 1 1 1 -1 1
14 to 20 lines away	1 -4 -1 -1 -1 -1 0 -7 0 1 0 0
2 lines away	-1 -1 -2 0 1 -1 -1 -1 1 0 -1 0
21 to 40 lines away	0 -3 1 -1 -4 -2 0 -2 0 0 0 0
3 lines away	0 -2 0 0 1 1 -1 -3 0 0 0 0
4 to 5 lines away	0 -2 -1 2 -2 -2 0 -2 0 1 0 0
41 to 80 lines away	0 -4 1 -2 -3 -3 1 -7 -2 -1 0 0
6 to 8 lines away	0 0 -5 0 0 -3 0 1 0 1 0 1
9 to 13 lines away	0 -5 -2 0 0 1 0 -2 0 1 0 1
none	0 0 -1 -1 0 -1 -1 1 1 1 -2 -3
over 80 lines away	0 -2 1 -2 -4 -1 1 -2 -3 -2 0 2
# nearest paragraph below
0 to 1 lines away	0 -2 1 -2 0 -1 0 -3 1 2 -1 0
14 to 20 lines away	-1 -2 0 3 2 0 1 0 1 1 0 -2
2 lines away	0 -1 -1 -1 2 2 -1 2 1 0 -1 0
21 to 40 lines away	0 -4 1 0 -2 -1 0 -2 0 0 0 -2
3 lines away	0 -2 -3 2 0 1 -1 0 1 1 0 -1
4 to 5 lines away	-1 -4 3 2 0 -1 0 0 0 0 1 -1
41 to 80 lines away	1 -4 -3 -3 -3 -2 0 -2 0 0 -1 -1
6 to 8 lines away	-1 -2 0 2 -1 0 1 1 0 1 1 -1
9 to 13 lines away	-1 -3 -1 2 1 0 1 -2 0 2 0 -1
none	1 -1 -1 -2 -1 -3 0 -2 -3 -1 -1 1
over 80 lines away	0 -1 -3 -4 -5 -1 0 0 1 1 0 -3
# near paragraph above × near paragraph below × size
0 to 1 lines away · 0 to 1 lines away · 0 to 1 words	1 -2 -2 -1 -3 -5 0 -3 1 1 0 -1
0 to 1 lines away · 0 to 1 lines away · 14 to 18 words	-1 0 -3 -8 -2 -3 1 0 1 3 -1 -2
0 to 1 lines away · 0 to 1 lines away · 19 to 25 words	-1 -3 -3 -6 -2 -2 2 -1 0 0 0 0
0 to 1 lines away · 0 to 1 lines away · 2 to 3 words	-2 -2 -4 -2 -5 -3 3 -3 1 -1 -1 1
0 to 1 lines away · 0 to 1 lines away · 4 to 6 words	-3 1 0 -2 -3 -2 4 -2 1 -1 0 0
0 to 1 lines away · 0 to 1 lines away · 7 to 13 words	-1 -2 1 -5 -5 0 3 -6 1 -1 -2 1
0 to 1 lines away · 0 to 1 lines away · over 25 words	0 -2 -1 -2 0 -3 1 -1 1 0 -1 1
0 to 1 lines away · 2 lines away · 0 to 1 words	3 -1 -1 -1 -10 -4 -4 3 0 -1 -1 1
0 to 1 lines away · 2 lines away · 14 to 18 words	-1 -1 -6 -7 0 -1 0 -1 -1 1 0 0
0 to 1 lines away · 2 lines away · 19 to 25 words	-1 1 0 -3 0 -1 0 -3 0 2 -3 2
0 to 1 lines away · 2 lines away · 2 to 3 words	-1 -1 -3 0 1 2 -3 -3 -1 1 -1 1
0 to 1 lines away · 2 lines away · 4 to 6 words	3 0 -1 -3 0 -3 -3 0 1 -2 -2 2
0 to 1 lines away · 2 lines away · 7 to 13 words	0 0 -2 0 2 -5 -3 2 1 0 1 -2
0 to 1 lines away · 2 lines away · over 25 words	-1 1 -1 -3 0 -1 1 -3 -2 -1 0 0
0 to 1 lines away · 3 to 5 lines away · 0 to 1 words	1 -2 -2 -2 -1 1 -3 2 1 -1 -2 1
0 to 1 lines away · 3 to 5 lines away · 14 to 18 words	-1 0 1 -1 2 -1 -2 -1 -1 1 -2 1
0 to 1 lines away · 3 to 5 lines away · 19 to 25 words	-4 -1 0 -5 -2 -1 3 0 -1 -1 2 -2
0 to 1 lines away · 3 to 5 lines away · 2 to 3 words	3 -3 -3 -4 -2 -5 -2 0 1 -3 2 -1
0 to 1 lines away · 3 to 5 lines away · 4 to 6 words	-1 -1 1 0 3 1 -3 1 2 -1 -1 1
0 to 1 lines away · 3 to 5 lines away · 7 to 13 words	1 -2 -1 2 1 0 -5 0 -1 -1 -1 2
0 to 1 lines away · 3 to 5 lines away · over 25 words	0 0 -4 -3 0 -1 1 -5 0 1 -1 0
0 to 1 lines away · 6 to 15 lines away · 0 to 1 words	1 -2 -1 0 -6 -10 -2 1 -1 -4 0 3
0 to 1 lines away · 6 to 15 lines away · 14 to 18 words	0 0 0 -6 -3 0 0 -2 0 2 1 -1
0 to 1 lines away · 6 to 15 lines away · 19 to 25 words	1 -2 -1 -3 0 0 -1 -2 1 0 -1 1
0 to 1 lines away · 6 to 15 lines away · 2 to 3 words	1 -2 -1 3 -6 -2 -2 -1 0 -1 0 0
0 to 1 lines away · 6 to 15 lines away · 4 to 6 words	0 -2 -3 0 -2 2 0 1 -1 1 -1 1
0 to 1 lines away · 6 to 15 lines away · 7 to 13 words	-2 0 0 0 0 -1 0 -1 0 -1 0 0
0 to 1 lines away · 6 to 15 lines away · over 25 words	0 -1 -1 1 1 0 0 -3 -1 1 -1 0
0 to 1 lines away · none · 0 to 1 words	1 -1 0 -3 -4 -5 0 1 -2 -3 -1 2
0 to 1 lines away · none · 14 to 18 words	0 1 -1 -4 0 0 -1 1 -3 0 -1 1
0 to 1 lines away · none · 19 to 25 words	-1 0 -1 -3 -1 0 1 0 -2 0 1 -1
0 to 1 lines away · none · 2 to 3 words	-2 2 0 2 -2 -6 -1 0 0 3 -2 1
0 to 1 lines away · none · 7 to 13 words	1 2 -1 -3 -4 -2 0 0 -1 1 0 0
0 to 1 lines away · none · over 25 words	-2 0 1 -6 -2 -1 2 -1 1 1 2 -3
0 to 1 lines away · over 15 lines away · 0 to 1 words	1 -2 -1 0 -4 1 -1 -6 2 0 0 -2
0 to 1 lines away · over 15 lines away · 14 to 18 words	-2 -1 -1 -1 -2 0 3 2 -1 0 2 -1
0 to 1 lines away · over 15 lines away · 19 to 25 words	-2 -1 -2 -2 1 0 2 -2 1 -1 2 -2
0 to 1 lines away · over 15 lines away · 2 to 3 words	0 -3 -1 -1 3 -5 1 -4 -1 0 -2 4
0 to 1 lines away · over 15 lines away · 4 to 6 words	0 -2 -1 -5 2 2 -2 0 0 0 -1 0
0 to 1 lines away · over 15 lines away · 7 to 13 words	1 -2 1 2 -3 -2 -3 2 1 1 -3 1
0 to 1 lines away · over 15 lines away · over 25 words	-1 -1 0 -2 1 0 1 -2 -1 0 0 -1
2 lines away · 0 to 1 lines away · 0 to 1 words	0 -2 -1 -3 0 -2 0 -3 -2 -3 3 -1
2 lines away · 0 to 1 lines away · 14 to 18 words	-2 0 -6 -2 -2 -1 3 -1 1 -1 1 -1
2 lines away · 0 to 1 lines away · 19 to 25 words	0 0 -6 -3 0 -1 0 1 0 -1 -1 2
2 lines away · 0 to 1 lines away · 2 to 3 words	-1 -1 -3 2 -2 0 -3 -1 -1 -1 1 0
2 lines away · 0 to 1 lines away · 4 to 6 words	-1 1 -4 0 0 -2 -1 -6 1 0 0 -2
2 lines away · 0 to 1 lines away · 7 to 13 words	2 1 0 -2 0 -15 -1 -3 0 1 -2 1
2 lines away · 0 to 1 lines away · over 25 words	0 -1 0 -2 0 -2 1 -2 1 0 -1 0
2 lines away · 2 lines away · 0 to 1 words	3 -3 -1 -3 -9 0 -3 -1 0 -1 -2 2
2 lines away · 2 lines away · 14 to 18 words	0 -1 -5 -1 -2 -1 1 -1 1 -1 0 0
2 lines away · 2 lines away · 19 to 25 words	0 0 -3 -3 1 -1 -1 1 0 -1 0 1
2 lines away · 2 lines away · 2 to 3 words	2 -3 1 -1 -3 -4 -1 -1 -2 -1 -1 1
2 lines away · 2 lines away · 4 to 6 words	-1 -1 -4 1 3 3 -3 -5 0 1 0 -3
2 lines away · 2 lines away · 7 to 13 words	-1 0 -1 -3 -3 3 0 2 0 -1 0 0
2 lines away · 2 lines away · over 25 words	-1 0 -2 -7 -2 -2 1 -2 0 -1 0 0
2 lines away · 3 to 5 lines away · 0 to 1 words	0 -1 -1 -1 -8 2 -3 -1 -2 0 0 1
2 lines away · 3 to 5 lines away · 14 to 18 words	-1 2 -1 1 1 0 0 -1 -2 2 0 -2
2 lines away · 3 to 5 lines away · 19 to 25 words	1 1 -2 1 -4 -1 0 -3 1 -2 1 -1
2 lines away · 3 to 5 lines away · 2 to 3 words	1 0 -1 -1 -7 1 -1 -1 2 -2 1 -1
2 lines away · 3 to 5 lines away · 4 to 6 words	2 -1 1 -4 -1 -1 -2 0 1 -2 -1 1
2 lines away · 3 to 5 lines away · 7 to 13 words	-1 -1 0 -1 -4 0 1 -2 0 -1 1 -2
2 lines away · 3 to 5 lines away · over 25 words	-2 0 1 -5 -1 0 2 -1 0 1 0 0
2 lines away · 6 to 15 lines away · 0 to 1 words	-1 -3 0 1 1 -8 1 -1 1 -1 0 -1
2 lines away · 6 to 15 lines away · 14 to 18 words	-2 0 -3 2 0 0 2 -1 2 1 0 -1
2 lines away · 6 to 15 lines away · 19 to 25 words	-1 1 -3 -2 0 0 0 1 0 0 0 0
2 lines away · 6 to 15 lines away · 2 to 3 words	0 -3 -1 -1 -1 2 -1 -2 -2 -1 -1 3
2 lines away · 6 to 15 lines away · 4 to 6 words	2 -3 -4 -3 -2 -1 -1 -1 0 -1 -1 1
2 lines away · 6 to 15 lines away · 7 to 13 words	0 -2 0 -5 0 -1 -1 0 1 -2 0 0
2 lines away · 6 to 15 lines away · over 25 words	-2 1 0 0 0 -1 2 -1 0 -1 1 0
2 lines away · none · 0 to 1 words	0 1 0 -4 -4 -2 -1 2 1 0 1 -2
2 lines away · none · 14 to 18 words	-2 -1 0 1 -2 0 1 -2 -1 0 1 0
2 lines away · none · 19 to 25 words	1 0 0 -2 -2 0 0 -1 -2 0 0 0
2 lines away · none · 2 to 3 words	0 -1 0 -1 0 -3 -1 0 -1 -2 -2 2
2 lines away · none · 4 to 6 words	-1 -1 0 2 1 -3 -3 -5 -2 2 -3 2
2 lines away · none · 7 to 13 words	0 1 -1 -5 2 -2 -1 -7 -1 1 0 0
2 lines away · none · over 25 words	-1 0 0 -5 -6 0 1 1 -2 0 1 -1
2 lines away · over 15 lines away · 0 to 1 words	1 -2 0 -1 -4 2 -4 1 2 -2 0 -1
2 lines away · over 15 lines away · 14 to 18 words	-1 2 0 -3 1 0 -1 -1 0 1 -1 1
2 lines away · over 15 lines away · 19 to 25 words	-1 0 -1 -1 -2 0 1 1 -1 -1 0 0
2 lines away · over 15 lines away · 2 to 3 words	0 -2 0 -3 1 -6 1 -3 0 0 0 0
2 lines away · over 15 lines away · 4 to 6 words	1 -2 -2 -2 0 -5 -1 -2 2 0 -2 0
2 lines away · over 15 lines away · 7 to 13 words	-2 -2 2 3 0 1 0 -1 -2 0 0 0
2 lines away · over 15 lines away · over 25 words	1 0 1 -3 -1 0 -1 1 0 1 -2 1
3 to 5 lines away · 0 to 1 lines away · 0 to 1 words	-1 -3 -2 -1 -2 0 0 -1 -1 3 -1 0
3 to 5 lines away · 0 to 1 lines away · 14 to 18 words	-1 1 0 -4 2 -2 -1 0 -3 0 -2 2
3 to 5 lines away · 0 to 1 lines away · 19 to 25 words	0 -2 0 -6 2 -1 -2 -1 -1 1 -2 1
3 to 5 lines away · 0 to 1 lines away · 2 to 3 words	-1 -3 -3 2 -2 0 -2 -2 1 1 0 -1
3 to 5 lines away · 0 to 1 lines away · 4 to 6 words	1 -3 -6 -2 -1 1 -1 -5 2 -1 -1 1
3 to 5 lines away · 0 to 1 lines away · 7 to 13 words	2 -2 2 0 0 -1 -3 -4 -1 2 -2 0
3 to 5 lines away · 0 to 1 lines away · over 25 words	1 -2 -9 -1 2 -2 -1 -1 1 -6 -1 1
3 to 5 lines away · 2 lines away · 0 to 1 words	-1 -1 -2 -3 -1 0 0 1 0 -2 0 1
3 to 5 lines away · 2 lines away · 14 to 18 words	-1 1 0 -1 -1 -1 0 -1 -3 0 1 0
3 to 5 lines away · 2 lines away · 19 to 25 words	0 -2 -2 -2 1 -1 0 -1 1 0 0 0
3 to 5 lines away · 2 lines away · 2 to 3 words	0 -1 -2 -3 -1 -2 -1 -2 -2 1 1 0
3 to 5 lines away · 2 lines away · 4 to 6 words	1 0 1 2 -3 -3 -3 1 1 1 -1 -1
3 to 5 lines away · 2 lines away · 7 to 13 words	1 2 -4 1 -1 -2 -2 0 0 0 0 -1
3 to 5 lines away · 2 lines away · over 25 words	1 0 -3 -5 -1 -1 0 -1 0 -2 1 -1
3 to 5 lines away · 3 to 5 lines away · 0 to 1 words	-3 -4 -2 0 -2 -1 4 -1 -2 0 0 0
3 to 5 lines away · 3 to 5 lines away · 14 to 18 words	2 -1 -2 0 -3 -1 -1 -3 -1 -1 3 -1
3 to 5 lines away · 3 to 5 lines away · 19 to 25 words	0 0 2 -5 -4 -1 0 -2 -1 0 0 0
3 to 5 lines away · 3 to 5 lines away · 2 to 3 words	-1 -1 -4 1 -4 -1 1 0 0 -2 1 0
3 to 5 lines away · 3 to 5 lines away · 4 to 6 words	0 -1 -3 2 -3 -1 0 -4 0 1 0 0
3 to 5 lines away · 3 to 5 lines away · 7 to 13 words	0 0 -1 -3 -3 -1 1 1 0 -2 2 -3
3 to 5 lines away · 3 to 5 lines away · over 25 words	1 0 -1 0 0 -1 -1 -2 1 -1 -1 1
3 to 5 lines away · 6 to 15 lines away · 0 to 1 words	-1 -4 -2 3 -10 -2 -1 -1 0 0 0 0
3 to 5 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 0 -2 1 0 0 -1 1 -1 1 -2
3 to 5 lines away · 6 to 15 lines away · 19 to 25 words	0 -1 0 -3 1 0 -1 -1 1 0 0 -1
3 to 5 lines away · 6 to 15 lines away · 2 to 3 words	-1 -5 -2 -2 -3 0 1 -2 -1 0 0 1
3 to 5 lines away · 6 to 15 lines away · 4 to 6 words	-1 2 0 -1 1 -1 -1 0 -1 -1 -2 0
3 to 5 lines away · 6 to 15 lines away · 7 to 13 words	-1 2 1 1 -2 0 0 -5 -2 2 -1 0
3 to 5 lines away · 6 to 15 lines away · over 25 words	0 -1 -2 -1 -2 -1 0 -1 0 -1 0 0
3 to 5 lines away · none · 0 to 1 words	-1 -1 0 2 0 1 -3 1 0 -2 -1 1
3 to 5 lines away · none · 14 to 18 words	-1 -1 1 -7 0 0 0 -2 -1 1 -1 1
3 to 5 lines away · none · 19 to 25 words	0 0 2 -3 -2 0 1 -2 -1 3 0 -1
3 to 5 lines away · none · 2 to 3 words	4 2 0 -1 -10 -3 -4 0 1 2 -2 0
3 to 5 lines away · none · 4 to 6 words	-2 -1 0 2 -1 -2 1 -3 -1 0 1 -1
3 to 5 lines away · none · 7 to 13 words	-2 1 -2 1 0 -4 2 -2 -2 3 2 -2
3 to 5 lines away · none · over 25 words	-1 0 2 0 -2 0 1 -2 -3 2 1 -1
3 to 5 lines away · over 15 lines away · 0 to 1 words	0 -2 -1 0 0 -1 -1 -3 0 1 0 -1
3 to 5 lines away · over 15 lines away · 14 to 18 words	0 -1 -2 1 1 0 -1 1 0 0 0 0
3 to 5 lines away · over 15 lines away · 19 to 25 words	1 -1 -1 1 -3 0 -1 -1 2 -3 -1 1
3 to 5 lines away · over 15 lines away · 2 to 3 words	0 -2 -1 -1 -2 1 0 -2 1 0 -2 1
3 to 5 lines away · over 15 lines away · 4 to 6 words	2 -3 -1 -5 -4 -6 0 -4 2 -1 -1 0
3 to 5 lines away · over 15 lines away · 7 to 13 words	0 -3 -5 -1 3 -3 -1 -3 2 0 0 -2
3 to 5 lines away · over 15 lines away · over 25 words	1 0 1 -4 -2 0 0 -1 0 2 0 -1
6 to 15 lines away · 0 to 1 lines away · 0 to 1 words	0 -2 -1 -7 -2 -3 3 -1 0 0 1 -1
6 to 15 lines away · 0 to 1 lines away · 14 to 18 words	0 -1 -4 -1 0 -1 0 -1 0 -1 -1 1
6 to 15 lines away · 0 to 1 lines away · 19 to 25 words	-1 1 -2 -3 -2 0 2 -1 -1 -2 1 0
6 to 15 lines away · 0 to 1 lines away · 2 to 3 words	1 -3 -3 -1 0 1 -2 -1 -2 0 1 0
6 to 15 lines away · 0 to 1 lines away · 4 to 6 words	1 -1 -4 -4 0 -1 -1 -3 0 -1 -1 0
6 to 15 lines away · 0 to 1 lines away · 7 to 13 words	2 -1 -2 -2 0 -1 -1 -2 0 -2 0 3
6 to 15 lines away · 0 to 1 lines away · over 25 words	0 -3 0 -5 0 -1 1 -1 -2 0 0 0
6 to 15 lines away · 2 lines away · 0 to 1 words	-1 -3 -1 -4 -7 1 2 -3 -2 0 -1 1
6 to 15 lines away · 2 lines away · 14 to 18 words	2 0 -1 -5 1 0 -3 -1 0 0 -1 1
6 to 15 lines away · 2 lines away · 19 to 25 words	3 -2 0 -3 0 0 -2 -1 0 0 -1 0
6 to 15 lines away · 2 lines away · 2 to 3 words	-2 -2 -2 -3 0 -1 1 -1 -2 -1 2 0
6 to 15 lines away · 2 lines away · 4 to 6 words	0 -2 -3 -1 3 -1 -2 -1 0 1 -1 -1
6 to 15 lines away · 2 lines away · 7 to 13 words	1 0 -1 -2 -2 0 0 -2 1 -1 0 -1
6 to 15 lines away · 2 lines away · over 25 words	-1 1 -3 2 -2 0 1 0 0 0 0 0
6 to 15 lines away · 3 to 5 lines away · 0 to 1 words	-3 -4 -2 1 -9 -6 3 2 0 0 2 -2
6 to 15 lines away · 3 to 5 lines away · 14 to 18 words	1 -2 -3 -5 -1 0 0 -1 -2 -1 0 1
6 to 15 lines away · 3 to 5 lines away · 19 to 25 words	1 -1 -2 0 -2 0 0 -1 0 0 -2 1
6 to 15 lines away · 3 to 5 lines away · 2 to 3 words	1 1 -4 -2 -3 -1 0 -2 -2 0 0 1
6 to 15 lines away · 3 to 5 lines away · 4 to 6 words	0 0 -6 1 -1 0 -1 -5 0 0 0 -1
6 to 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 -1 -5 -2 1 1 -1 -3 -1 3 0 -1
6 to 15 lines away · 3 to 5 lines away · over 25 words	2 1 -1 0 -3 -1 -1 -1 0 -1 -1 2
6 to 15 lines away · 6 to 15 lines away · 0 to 1 words	0 -4 -3 1 -3 -3 0 1 -2 3 0 0
6 to 15 lines away · 6 to 15 lines away · 14 to 18 words	3 1 0 -6 -3 0 -3 -1 0 -1 -1 1
6 to 15 lines away · 6 to 15 lines away · 19 to 25 words	0 0 -3 1 -2 0 0 -1 -1 -1 0 1
6 to 15 lines away · 6 to 15 lines away · 2 to 3 words	-2 -5 -3 1 -2 -2 1 -2 -1 0 0 1
6 to 15 lines away · 6 to 15 lines away · 4 to 6 words	0 0 -3 0 -2 -4 0 4 1 0 -1 1
6 to 15 lines away · 6 to 15 lines away · 7 to 13 words	0 -1 0 -2 -2 -1 0 1 -1 1 0 0
6 to 15 lines away · 6 to 15 lines away · over 25 words	0 -1 -1 -6 -4 -1 2 -1 0 -2 1 -1
6 to 15 lines away · none · 0 to 1 words	1 -1 -1 0 -3 -3 -2 0 0 -1 -2 1
6 to 15 lines away · none · 14 to 18 words	-3 2 0 1 -1 0 2 -2 0 2 1 -2
6 to 15 lines away · none · 19 to 25 words	-1 2 0 1 -6 0 1 -1 0 2 0 -1
6 to 15 lines away · none · 2 to 3 words	0 -1 -1 -1 -2 -6 -1 -1 -2 -2 -1 2
6 to 15 lines away · none · 4 to 6 words	-1 1 0 0 -2 -6 1 0 1 2 1 -1
6 to 15 lines away · none · 7 to 13 words	-2 2 -2 -4 1 -3 1 0 0 2 1 -2
6 to 15 lines away · none · over 25 words	-4 0 -1 2 -1 0 3 -1 -3 0 3 -3
6 to 15 lines away · over 15 lines away · 0 to 1 words	1 -1 -1 -1 -3 -3 0 -3 0 1 0 -1
6 to 15 lines away · over 15 lines away · 14 to 18 words	1 -2 -1 -5 -7 0 0 0 2 -2 -1 0
6 to 15 lines away · over 15 lines away · 19 to 25 words	1 -1 -2 2 0 0 -1 0 -1 1 -1 2
6 to 15 lines away · over 15 lines away · 2 to 3 words	0 0 -1 -1 0 1 0 -2 0 -1 0 -1
6 to 15 lines away · over 15 lines away · 4 to 6 words	-1 -2 -2 1 -9 0 1 -5 1 -1 1 -1
6 to 15 lines away · over 15 lines away · 7 to 13 words	2 -1 -2 0 -2 -4 -1 -2 1 -1 -1 -1
6 to 15 lines away · over 15 lines away · over 25 words	1 -2 -2 1 -2 0 -1 0 0 0 -1 1
none · 0 to 1 lines away · 0 to 1 words	0 0 -3 0 2 0 -4 0 1 0 -3 1
none · 0 to 1 lines away · 14 to 18 words	-2 2 -2 0 1 -1 0 0 -1 1 0 0
none · 0 to 1 lines away · 19 to 25 words	-3 0 0 2 -2 -1 0 0 -3 0 0 -1
none · 0 to 1 lines away · 2 to 3 words	-2 0 1 0 -1 2 -2 0 0 1 -2 -1
none · 0 to 1 lines away · 4 to 6 words	-4 1 -3 2 -2 0 -1 0 -4 3 -1 -2
none · 0 to 1 lines away · 7 to 13 words	-5 4 -1 1 -2 -4 0 0 -2 1 -1 -2
none · 0 to 1 lines away · over 25 words	-4 -1 1 -5 0 -1 1 0 -1 -3 1 0
none · 2 lines away · 0 to 1 words	-2 -1 -3 2 0 1 -1 0 2 -1 -1 -1
none · 2 lines away · 14 to 18 words	1 0 -1 -4 -2 -1 1 0 2 -3 1 -1
none · 2 lines away · 19 to 25 words	0 0 -2 -5 0 -1 0 0 0 -2 1 0
none · 2 lines away · 2 to 3 words	-2 0 -6 3 -4 1 -3 0 1 1 -2 -3
none · 2 lines away · 4 to 6 words	-2 3 0 0 -3 -4 -2 0 -2 2 -2 0
none · 2 lines away · 7 to 13 words	1 0 -4 -2 2 -8 0 0 1 -2 1 -2
none · 2 lines away · over 25 words	1 0 1 -4 -6 -1 1 0 1 -1 1 -1
none · 3 to 5 lines away · 0 to 1 words	0 -6 -8 1 -15 0 -1 2 2 -1 -2 -1
none · 3 to 5 lines away · 14 to 18 words	-1 0 -1 -5 2 -1 0 0 -1 0 1 -1
none · 3 to 5 lines away · 19 to 25 words	-1 -1 -2 -1 1 -1 1 0 1 -2 1 0
none · 3 to 5 lines away · 2 to 3 words	-2 -1 -2 2 -1 -3 -2 0 1 -1 -2 -1
none · 3 to 5 lines away · 4 to 6 words	-1 -3 3 -2 -1 1 0 -1 1 -1 1 -2
none · 3 to 5 lines away · 7 to 13 words	0 -1 0 -2 0 2 -1 -1 2 -2 -1 -2
none · 3 to 5 lines away · over 25 words	-1 0 -1 -6 0 -1 0 0 1 -1 1 -2
none · 6 to 15 lines away · 0 to 1 words	1 -4 -8 1 -9 -2 -2 -1 1 0 -4 -2
none · 6 to 15 lines away · 14 to 18 words	-2 -1 2 1 0 -1 -2 0 0 -1 1 -1
none · 6 to 15 lines away · 19 to 25 words	-1 -2 2 -6 -2 -1 1 0 0 -1 1 -2
none · 6 to 15 lines away · 2 to 3 words	-1 0 -1 1 -1 1 -1 -1 1 0 -1 -2
none · 6 to 15 lines away · 4 to 6 words	-1 0 -5 1 1 -4 0 -1 2 -2 -1 -1
none · 6 to 15 lines away · 7 to 13 words	-1 -2 -5 1 2 -8 -1 2 0 -1 0 -1
none · 6 to 15 lines away · over 25 words	-2 -3 0 -1 0 0 1 0 -1 -1 1 -1
none · none · 0 to 1 words	1 -1 -2 -2 -2 -1 0 2 0 -2 -1 0
none · none · 14 to 18 words	0 0 -3 -2 -2 0 0 -1 -1 -2 0 0
none · none · 19 to 25 words	-1 -1 2 -2 1 0 0 -1 -2 2 0 0
none · none · 2 to 3 words	1 -1 -2 0 -4 -1 0 -1 1 -1 1 -1
none · none · 4 to 6 words	0 1 0 -2 1 1 0 1 0 0 1 -1
none · none · 7 to 13 words	-1 2 -5 -1 0 0 1 0 0 1 1 0
none · none · over 25 words	1 0 -2 -1 2 0 -2 0 -1 2 -2 1
none · over 15 lines away · 0 to 1 words	2 -2 -1 -2 -1 -2 0 -1 0 1 -1 -2
none · over 15 lines away · 14 to 18 words	4 -1 -3 -8 -10 0 -1 0 0 1 -1 -1
none · over 15 lines away · 19 to 25 words	2 0 -3 -3 -5 0 0 0 1 -1 0 0
none · over 15 lines away · 2 to 3 words	2 -3 -2 -1 -8 -2 -3 -1 1 1 -3 -3
none · over 15 lines away · 4 to 6 words	3 -2 -9 -3 -3 -9 -2 0 1 1 -2 -1
none · over 15 lines away · 7 to 13 words	-1 0 -3 0 -3 -6 2 0 0 0 1 -1
none · over 15 lines away · over 25 words	-1 -1 2 -3 -5 0 2 0 -2 1 1 0
over 15 lines away · 0 to 1 lines away · 0 to 1 words	0 -4 -1 -1 -4 1 1 -1 -1 -2 -1 2
over 15 lines away · 0 to 1 lines away · 14 to 18 words	-2 -1 -1 2 -2 -1 1 -1 0 -2 1 0
over 15 lines away · 0 to 1 lines away · 19 to 25 words	-3 -2 -1 1 1 0 2 0 0 2 2 -3
over 15 lines away · 0 to 1 lines away · 2 to 3 words	1 -3 -3 -4 -1 0 1 -1 0 -1 0 -1
over 15 lines away · 0 to 1 lines away · 4 to 6 words	4 -4 -3 -2 -5 -1 -2 -1 2 0 -3 2
over 15 lines away · 0 to 1 lines away · 7 to 13 words	0 -1 -5 -4 4 0 -2 -1 0 1 0 -2
over 15 lines away · 0 to 1 lines away · over 25 words	0 -1 1 -2 0 0 -1 0 -1 1 -1 0
over 15 lines away · 2 lines away · 0 to 1 words	1 -1 -1 -2 0 -7 1 -2 -1 -1 2 -1
over 15 lines away · 2 lines away · 14 to 18 words	1 0 -3 1 0 0 -1 0 0 -3 0 1
over 15 lines away · 2 lines away · 19 to 25 words	-1 0 2 0 0 0 -2 0 -1 2 -1 0
over 15 lines away · 2 lines away · 2 to 3 words	-1 -1 -2 0 -10 0 1 -1 -1 1 0 -1
over 15 lines away · 2 lines away · 4 to 6 words	2 -2 -2 -2 -7 -1 1 -1 0 0 0 0
over 15 lines away · 2 lines away · 7 to 13 words	1 -4 2 -1 -3 -4 1 -2 0 -1 0 1
over 15 lines away · 2 lines away · over 25 words	0 -1 3 1 -3 0 -3 0 0 2 -3 2
over 15 lines away · 3 to 5 lines away · 0 to 1 words	0 -3 -3 2 -7 -9 1 -2 -1 0 0 0
over 15 lines away · 3 to 5 lines away · 14 to 18 words	-1 -3 0 -2 1 0 1 0 -1 1 -1 -1
over 15 lines away · 3 to 5 lines away · 19 to 25 words	1 -1 -1 -2 -1 0 0 0 1 -1 -1 1
over 15 lines away · 3 to 5 lines away · 2 to 3 words	0 -4 1 0 0 -6 0 -1 1 -1 0 -1
over 15 lines away · 3 to 5 lines away · 4 to 6 words	0 0 -2 1 -1 -3 1 -4 0 1 0 -2
over 15 lines away · 3 to 5 lines away · 7 to 13 words	0 -1 4 -1 -4 -5 0 -4 0 0 0 -1
over 15 lines away · 3 to 5 lines away · over 25 words	-1 -1 -2 0 0 0 1 0 0 -1 0 1
over 15 lines away · 6 to 15 lines away · 0 to 1 words	-1 -2 -1 1 0 -4 1 -3 0 1 1 -1
over 15 lines away · 6 to 15 lines away · 14 to 18 words	3 0 0 -5 -5 0 -1 0 0 -1 -1 2
over 15 lines away · 6 to 15 lines away · 19 to 25 words	1 -1 -1 -4 -2 0 0 -1 -1 0 0 1
over 15 lines away · 6 to 15 lines away · 2 to 3 words	0 -4 -2 0 -1 -6 0 -2 0 0 0 0
over 15 lines away · 6 to 15 lines away · 4 to 6 words	0 -2 1 -1 -2 -1 1 -3 -1 0 1 -1
over 15 lines away · 6 to 15 lines away · 7 to 13 words	0 0 0 0 -7 0 0 -2 0 1 -1 -1
over 15 lines away · 6 to 15 lines away · over 25 words	0 -2 -2 0 0 0 1 -1 0 -1 1 1
over 15 lines away · none · 0 to 1 words	1 -1 -1 -1 -1 -1 -1 -3 -2 -1 -1 2
over 15 lines away · none · 14 to 18 words	2 0 0 -4 -7 0 1 -2 -4 -1 1 0
over 15 lines away · none · 19 to 25 words	5 0 -1 -3 -5 0 -1 -2 0 -1 -1 1
over 15 lines away · none · 2 to 3 words	2 -1 -1 -3 -4 -3 -1 -2 -2 -1 -1 1
over 15 lines away · none · 4 to 6 words	2 -2 -1 -5 -4 -5 -1 -7 -2 -1 -1 1
over 15 lines away · none · 7 to 13 words	1 -2 -1 -4 -8 -2 0 -5 -1 -1 0 0
over 15 lines away · none · over 25 words	4 0 -1 -5 -6 0 -2 -1 0 -1 -2 2
over 15 lines away · over 15 lines away · 0 to 1 words	-1 -3 -2 -4 -5 -6 2 -4 0 -2 1 -2
over 15 lines away · over 15 lines away · 14 to 18 words	1 -2 -1 -5 -1 0 1 0 0 -1 1 -1
over 15 lines away · over 15 lines away · 19 to 25 words	-2 1 1 -4 0 0 1 0 -1 2 1 -2
over 15 lines away · over 15 lines away · 2 to 3 words	1 -5 -2 -4 -4 -3 1 -2 0 -3 0 0
over 15 lines away · over 15 lines away · 4 to 6 words	1 -4 -4 -6 -3 0 1 -1 0 0 1 -1
over 15 lines away · over 15 lines away · 7 to 13 words	2 -4 0 -6 -10 -6 0 -4 1 -3 -1 -1
over 15 lines away · over 15 lines away · over 25 words	0 1 2 -4 -3 0 1 0 2 2 0 -2
# heaviest prose × distance of the heaviest prose
above · 1 lines	-2 1 -2 1 0 -1 -1 1 2 2 -3 2
above · 14 to 25 lines	0 -3 -1 -3 0 -1 1 -1 -1 -1 0 1
above · 2 lines	-2 2 -3 2 3 0 -2 0 0 2 -2 1
above · 26 to 60 lines	1 -5 -1 -5 -4 -3 1 -4 -1 0 -1 1
above · 3 lines	-1 0 1 2 2 0 -1 -5 0 1 0 0
above · 4 to 5 lines	-1 1 -3 1 1 -4 0 -2 0 1 1 0
above · 6 to 8 lines	-1 1 -3 2 1 0 -1 2 0 0 0 0
above · 9 to 13 lines	0 -2 -5 1 0 -6 0 -1 -1 -1 0 1
above · over 60 lines	0 -3 0 -4 -4 -2 0 -6 -3 -1 -1 1
around · 0 lines	0 -1 2 0 0 1 0 1 0 0 0 0
below · 1 lines	-1 1 -5 1 1 1 -2 -1 -2 1 -2 1
below · 14 to 25 lines	-1 -4 -2 2 0 -1 0 -1 0 1 -1 0
below · 2 lines	-2 -1 -6 1 -1 1 0 -1 0 0 0 0
below · 26 to 60 lines	-1 -3 -1 2 -1 -5 0 -1 1 2 -1 -1
below · 3 lines	0 -2 -1 0 1 -1 -1 0 1 -1 0 0
below · 4 to 5 lines	0 -2 2 1 0 1 -2 2 0 0 0 0
below · 6 to 8 lines	-1 -1 -2 1 1 2 -2 2 0 0 1 0
below · 9 to 13 lines	-1 -1 1 2 1 1 -2 2 0 1 1 0
below · over 60 lines	0 -1 -1 0 0 -1 0 -1 1 1 0 -3
none · 0 lines	1 1 -1 -3 -1 0 0 2 0 0 0 0
# heaviest prose × distance of the heaviest prose × size
above · 1 lines · 0 to 1 words	1 0 0 -7 -6 1 -1 -2 1 -2 -1 1
above · 1 lines · 14 to 18 words	-2 1 0 -3 1 0 1 -2 -1 1 2 -2
above · 1 lines · 19 to 25 words	0 0 0 -3 -1 0 0 0 0 0 -1 1
above · 1 lines · 2 to 3 words	-1 1 0 3 -3 -5 -1 -1 0 2 -2 1
above · 1 lines · 4 to 6 words	0 0 0 -3 1 3 -3 0 2 1 -3 2
above · 1 lines · 7 to 13 words	-1 0 -1 0 -1 -3 -1 2 1 0 -3 2
above · 1 lines · over 25 words	-3 0 0 -2 1 0 1 -1 0 0 1 -1
above · 14 to 25 lines · 0 to 1 words	0 -3 -1 -3 -1 -3 1 1 -1 -2 0 1
above · 14 to 25 lines · 14 to 18 words	2 0 -2 -7 0 -1 -2 -1 -1 -1 -1 1
above · 14 to 25 lines · 19 to 25 words	2 1 0 -4 -3 -1 -1 -3 0 2 -2 2
above · 14 to 25 lines · 2 to 3 words	-1 -2 -1 -3 -1 -4 1 -2 -1 0 0 1
above · 14 to 25 lines · 4 to 6 words	1 -2 -2 -6 -3 -2 0 0 0 0 0 0
above · 14 to 25 lines · 7 to 13 words	1 -3 -4 0 1 -1 -2 -1 -1 -1 -1 1
above · 14 to 25 lines · over 25 words	-1 -2 1 0 -6 -1 2 -3 2 1 1 -2
above · 2 lines · 0 to 1 words	3 2 0 -8 -7 1 -5 3 2 -1 -1 0
above · 2 lines · 14 to 18 words	-4 1 0 3 0 0 1 -1 -1 2 0 0
above · 2 lines · 19 to 25 words	-1 0 0 -2 -2 0 2 -1 -1 0 2 -2
above · 2 lines · 2 to 3 words	0 -1 0 -1 -1 -1 -1 -3 -1 0 0 0
above · 2 lines · 4 to 6 words	0 1 -1 2 0 -6 -2 -4 1 2 -5 2
above · 2 lines · 7 to 13 words	-3 1 -1 0 3 1 -1 -2 -1 1 0 0
above · 26 to 60 lines · 0 to 1 words	0 -3 -1 -3 -2 -4 1 -4 -1 1 0 1
above · 26 to 60 lines · 14 to 18 words	1 -1 0 -5 -5 -1 0 -4 0 0 -1 1
above · 26 to 60 lines · 19 to 25 words	0 -2 -3 -5 -7 -1 2 -4 0 -1 1 -1
above · 26 to 60 lines · 2 to 3 words	1 -4 -1 -5 -1 -4 1 -3 -1 0 0 0
above · 26 to 60 lines · 4 to 6 words	1 -4 0 -6 -7 -5 0 -2 0 -1 -1 1
above · 26 to 60 lines · 7 to 13 words	0 -2 0 -6 -1 -1 0 -2 0 0 -1 1
above · 26 to 60 lines · over 25 words	1 -3 -1 -1 -6 -2 0 -2 1 -2 0 0
above · 3 lines · 0 to 1 words	-1 -1 0 0 -7 1 0 -4 0 -3 -1 1
above · 3 lines · 14 to 18 words	-1 -1 1 -2 0 0 0 0 0 2 0 -1
above · 3 lines · 19 to 25 words	0 0 2 -2 3 0 -2 0 0 2 -1 0
above · 3 lines · 2 to 3 words	2 -1 0 -1 0 1 -3 -1 0 -1 -4 4
above · 3 lines · 4 to 6 words	-1 1 -1 2 3 -5 -1 -2 0 1 0 0
above · 3 lines · 7 to 13 words	-2 1 -2 0 -1 -5 2 -1 0 1 2 -3
above · 4 to 5 lines · 0 to 1 words	0 -1 -1 0 -1 -4 -1 1 0 0 0 0
above · 4 to 5 lines · 14 to 18 words	-1 -2 0 -2 2 0 0 0 -1 0 0 0
above · 4 to 5 lines · 19 to 25 words	0 -1 -1 -1 -3 0 1 0 -1 -1 -1 1
above · 4 to 5 lines · 2 to 3 words	2 3 -1 -2 -3 -4 -1 1 -1 0 -1 2
above · 4 to 5 lines · 4 to 6 words	-1 -1 -1 2 2 -4 0 -7 1 1 -1 1
above · 4 to 5 lines · 7 to 13 words	0 -1 -3 -1 0 0 0 -2 0 3 2 -2
above · 6 to 8 lines · 0 to 1 words	2 -2 -1 2 -2 -3 -3 -2 0 -3 0 1
above · 6 to 8 lines · 14 to 18 words	0 1 -1 -4 -4 0 2 -1 1 0 3 -3
above · 6 to 8 lines · 19 to 25 words	-1 1 0 -2 1 0 -1 1 0 0 -2 2
above · 6 to 8 lines · 2 to 3 words	1 -2 0 -3 -1 2 0 -4 -1 1 1 0
above · 6 to 8 lines · 4 to 6 words	-2 1 -2 2 1 -5 0 3 -1 4 0 -1
above · 6 to 8 lines · 7 to 13 words	-1 1 -3 -1 1 0 -1 0 1 2 0 -2
above · 6 to 8 lines · over 25 words	-3 2 -2 1 -1 0 2 0 -1 1 2 -2
above · 9 to 13 lines · 0 to 1 words	0 -2 -1 -5 -7 -1 1 1 -2 -2 1 1
above · 9 to 13 lines · 14 to 18 words	2 -2 -2 0 -5 0 -1 -1 -1 -2 -2 2
above · 9 to 13 lines · 19 to 25 words	1 -1 -2 1 -1 0 0 -1 1 -1 -1 0
above · 9 to 13 lines · 2 to 3 words	0 -4 -1 -2 -1 -4 0 -1 -3 1 0 2
above · 9 to 13 lines · 4 to 6 words	-1 0 -1 3 1 -4 0 -3 2 0 0 -1
above · 9 to 13 lines · 7 to 13 words	1 -1 -4 -3 0 -5 -1 -2 1 -1 -1 1
above · 9 to 13 lines · over 25 words	-1 -1 -2 0 0 0 2 -1 0 0 1 -1
above · over 60 lines · 0 to 1 words	1 -1 -1 -2 -1 -1 0 -4 -2 -1 -1 2
above · over 60 lines · 14 to 18 words	3 -3 1 -5 -3 -1 -2 -4 0 -1 -2 2
above · over 60 lines · 19 to 25 words	3 -2 -4 -6 -6 -1 1 -5 0 -4 0 0
above · over 60 lines · 2 to 3 words	1 -3 -1 -6 -7 -3 0 -3 -3 -1 -1 1
above · over 60 lines · 4 to 6 words	1 -5 -2 -9 -3 -3 0 -6 -2 -3 0 1
above · over 60 lines · 7 to 13 words	1 -5 1 -4 -9 -9 0 -7 0 -3 -1 1
above · over 60 lines · over 25 words	1 -1 1 -2 -6 -1 0 -2 0 1 -1 0
around · 0 lines · 0 to 1 words	-1 -4 -7 -1 -4 2 0 3 -1 -1 0 0
around · 0 lines · 14 to 18 words	-1 -1 0 -1 0 -6 0 0 -1 1 0 -1
around · 0 lines · 19 to 25 words	-2 -1 0 -3 1 -6 1 1 -1 -2 1 0
around · 0 lines · 2 to 3 words	-2 -1 -3 1 -1 1 -1 -2 0 0 0 -1
around · 0 lines · 4 to 6 words	0 0 -2 0 -1 1 -1 0 1 0 -1 1
around · 0 lines · over 25 words	0 -2 1 0 0 -4 2 -2 0 -1 0 1
below · 1 lines · 0 to 1 words	1 -2 -4 0 1 -1 -2 0 0 1 -2 1
below · 1 lines · 14 to 18 words	2 1 -7 -3 -1 -1 -1 0 1 0 -1 -1
below · 1 lines · 19 to 25 words	-3 1 -3 3 1 -1 -2 0 -1 2 -2 -1
below · 1 lines · 2 to 3 words	0 0 1 -2 0 1 -2 0 0 0 0 2
below · 1 lines · 4 to 6 words	-2 0 -3 1 -2 0 0 0 -3 1 -1 1
below · 1 lines · 7 to 13 words	-1 2 -3 0 1 0 -1 -1 -1 0 -1 0
below · 1 lines · over 25 words	-3 0 -2 -1 1 0 0 0 1 0 0 0
below · 14 to 25 lines · 0 to 1 words	-1 -4 -3 1 0 -3 1 -1 0 0 1 -1
below · 14 to 25 lines · 14 to 18 words	-1 -1 -5 0 1 -1 2 0 0 1 1 -1
below · 14 to 25 lines · 19 to 25 words	0 -2 0 -6 0 -1 -1 -1 0 1 -1 0
below · 14 to 25 lines · 2 to 3 words	-1 -4 0 3 -8 -2 -1 -1 0 1 -2 1
below · 14 to 25 lines · 4 to 6 words	1 -4 -4 -1 1 -1 0 0 0 0 -3 3
below · 14 to 25 lines · 7 to 13 words	-2 -1 -1 2 0 0 -1 0 -1 1 -2 1
below · 14 to 25 lines · over 25 words	1 -1 -2 -6 -2 -1 1 -1 1 -3 0 1
below · 2 lines · 0 to 1 words	-1 -1 -4 0 0 1 -1 -1 -1 0 -1 0
below · 2 lines · 14 to 18 words	0 1 -1 0 -2 -1 0 0 0 -1 1 0
below · 2 lines · 19 to 25 words	3 0 -3 -5 -2 -1 -1 0 2 -1 0 -1
below · 2 lines · 2 to 3 words	-1 1 -7 0 -3 2 -2 -1 0 0 -1 0
below · 2 lines · 4 to 6 words	0 1 1 0 -2 -3 -3 -1 0 1 -3 1
below · 2 lines · 7 to 13 words	-2 -1 -3 0 -1 -4 1 0 -1 -1 0 1
below · 2 lines · over 25 words	-3 1 -1 -1 0 0 2 0 0 -1 2 -1
below · 26 to 60 lines · 0 to 1 words	0 -1 -3 0 -5 -5 1 -1 1 1 0 -2
below · 26 to 60 lines · 14 to 18 words	-2 -2 -4 2 1 0 1 -1 0 -1 0 0
below · 26 to 60 lines · 19 to 25 words	0 -1 0 1 2 0 -2 1 -1 2 -2 0
below · 26 to 60 lines · 2 to 3 words	0 -4 -4 1 -2 -2 -1 -1 0 1 -1 0
below · 26 to 60 lines · 4 to 6 words	0 0 -1 -1 -2 -3 0 -2 -1 1 -1 1
below · 26 to 60 lines · 7 to 13 words	0 1 -1 2 -4 -8 0 -1 2 0 -1 0
below · 26 to 60 lines · over 25 words	0 -3 1 0 1 -1 -2 0 -1 2 -2 1
below · 3 lines · 0 to 1 words	0 -4 -4 0 -10 -1 0 0 1 -1 0 1
below · 3 lines · 14 to 18 words	-2 1 0 -7 1 0 -1 0 0 -1 1 -2
below · 3 lines · 19 to 25 words	3 -1 -4 -4 -2 0 2 0 0 -2 2 0
below · 3 lines · 2 to 3 words	1 -1 -1 0 1 -1 -3 0 2 1 -3 0
below · 3 lines · 4 to 6 words	1 -2 -2 -1 -1 1 1 0 0 -1 2 -2
below · 3 lines · 7 to 13 words	0 -1 0 -1 0 -6 0 1 0 1 -2 1
below · 3 lines · over 25 words	-1 1 0 -1 1 0 -2 0 1 0 0 -2
below · 4 to 5 lines · 0 to 1 words	1 -6 -8 0 -13 -1 0 2 0 0 1 0
below · 4 to 5 lines · 14 to 18 words	0 -1 -1 -4 0 -1 -1 0 -1 1 1 -4
below · 4 to 5 lines · 19 to 25 words	2 0 -1 1 -3 0 -1 0 2 -1 -2 2
below · 4 to 5 lines · 2 to 3 words	0 -2 0 1 -4 -5 -1 0 2 -2 1 2
below · 4 to 5 lines · 4 to 6 words	-1 -2 3 0 0 1 1 -1 1 0 0 0
below · 4 to 5 lines · 7 to 13 words	1 -1 0 -4 0 3 -3 1 0 0 0 0
below · 6 to 8 lines · 0 to 1 words	0 -5 -7 2 -1 -2 -2 2 0 1 1 -2
below · 6 to 8 lines · 14 to 18 words	1 1 0 -1 -2 -1 -2 0 2 -2 1 -2
below · 6 to 8 lines · 19 to 25 words	-2 0 -1 -5 2 0 -1 -1 0 0 -1 1
below · 6 to 8 lines · 2 to 3 words	-1 -1 -10 0 1 0 -1 -2 0 1 0 0
below · 6 to 8 lines · 4 to 6 words	-2 -1 1 0 1 2 -1 1 1 -2 0 1
below · 6 to 8 lines · 7 to 13 words	1 -1 -2 -4 1 1 -2 1 0 0 0 -1
below · 6 to 8 lines · over 25 words	-2 -2 2 -3 0 0 0 0 0 -1 0 1
below · 9 to 13 lines · 0 to 1 words	-2 -2 -4 2 -1 -1 1 -1 0 0 3 -2
below · 9 to 13 lines · 14 to 18 words	-2 2 0 0 -2 -1 0 -1 0 1 -1 0
below · 9 to 13 lines · 19 to 25 words	-1 -2 0 -6 0 0 1 0 -1 0 1 0
below · 9 to 13 lines · 2 to 3 words	0 -3 -9 1 -4 1 -2 1 0 0 1 0
below · 9 to 13 lines · 4 to 6 words	0 0 -12 2 -2 2 -3 0 0 -2 0 1
below · 9 to 13 lines · 7 to 13 words	1 -2 2 -1 -1 -7 -1 2 -1 1 -1 1
below · 9 to 13 lines · over 25 words	-4 0 -2 -5 2 -1 1 0 -1 0 0 0
below · over 60 lines · 0 to 1 words	0 -1 -1 0 -2 -2 1 -1 0 1 0 -2
below · over 60 lines · 14 to 18 words	0 -2 -1 0 1 -1 -1 -1 0 -1 0 0
below · over 60 lines · 19 to 25 words	-1 -2 -1 0 -3 -1 1 0 0 -2 0 0
below · over 60 lines · 2 to 3 words	0 -2 -2 -1 -1 1 0 -1 1 1 0 -3
below · over 60 lines · 4 to 6 words	1 -3 -7 -2 -2 -3 -1 -1 1 -1 -1 -1
below · over 60 lines · 7 to 13 words	0 0 -4 -3 -3 -5 0 -1 0 -2 1 -2
below · over 60 lines · over 25 words	0 -2 0 1 -2 0 0 0 -1 0 -1 1
none · 0 lines · 0 to 1 words	1 -1 -2 -2 -2 -1 0 2 0 -2 -1 0
none · 0 lines · 14 to 18 words	0 0 -1 -2 -1 0 -1 -1 -1 0 0 0
none · 0 lines · 2 to 3 words	1 -1 -2 0 -4 -1 0 -1 1 -1 1 -1
none · 0 lines · 4 to 6 words	0 1 0 -2 1 1 0 1 0 0 1 -1
none · 0 lines · 7 to 13 words	-1 2 -4 -1 0 0 1 0 0 1 1 0
# heaviest prose × distance of the heaviest prose × close × gap above
above · 1 lines · a credit · no blank line	-1 0 0 -1 -2 -2 1 0 0 1 -1 -1
above · 1 lines · a credit · one blank line	-3 -1 0 1 0 2 -4 3 0 0 -4 3
above · 1 lines · no sentence · more blank lines	-4 4 0 -1 -2 0 -3 -2 0 4 -3 -3
above · 1 lines · no sentence · no blank line	0 -1 -1 -1 -1 1 -1 0 -3 -1 -2 2
above · 1 lines · no sentence · one blank line	0 -1 -1 1 -1 -13 -1 -1 2 -1 -2 2
above · 1 lines · no sentence · two blank lines	2 0 0 -6 -2 -1 0 -2 1 -1 -2 0
above · 1 lines · the end of a sentence · no blank line	1 0 0 -3 -6 0 -1 0 1 0 -1 1
above · 1 lines · the end of a sentence · one blank line	-3 -1 0 0 0 -1 1 2 1 -2 1 -1
above · 14 to 25 lines · a credit · no blank line	0 0 0 -2 -3 2 2 -1 -1 2 1 0
above · 14 to 25 lines · a credit · one blank line	0 -2 -1 -3 -1 -1 -1 1 -2 1 -1 1
above · 14 to 25 lines · no sentence · more blank lines	-3 4 0 -1 -1 0 -1 -1 0 2 -1 -2
above · 14 to 25 lines · no sentence · no blank line	0 -3 -2 -3 0 0 0 -1 -1 -1 0 0
above · 14 to 25 lines · no sentence · one blank line	2 -2 -2 -5 0 -15 -1 -3 -1 0 -1 1
above · 14 to 25 lines · no sentence · two blank lines	3 0 0 -2 -6 -2 -2 -1 0 0 -2 0
above · 14 to 25 lines · the end of a sentence · no blank line	0 -1 -4 -2 -1 -2 1 -4 1 -2 1 0
above · 14 to 25 lines · the end of a sentence · one blank line	0 -1 1 1 -2 -3 0 -2 0 1 0 0
above · 14 to 25 lines · the end of a sentence · two blank lines	4 0 0 -1 -3 0 -1 0 -1 0 -1 1
above · 2 lines · a credit · no blank line	-2 0 0 -1 2 -3 -2 2 -1 1 -1 0
above · 2 lines · a credit · one blank line	-1 -1 0 -4 2 -4 1 0 0 1 1 -2
above · 2 lines · no sentence · no blank line	0 -2 -1 -2 -1 1 0 -2 -1 2 1 -1
above · 2 lines · no sentence · one blank line	-3 1 -1 3 -1 2 0 -3 1 -1 -2 2
above · 2 lines · no sentence · two blank lines	0 1 0 0 -3 -1 -1 -1 1 1 -2 0
above · 2 lines · the end of a sentence · no blank line	-1 1 -1 0 3 -1 -2 -3 -1 -1 -1 1
above · 2 lines · the end of a sentence · one blank line	4 -1 0 -4 -1 -1 -3 -4 -1 -1 -4 3
above · 26 to 60 lines · a credit · no blank line	3 -1 -1 -3 -2 -2 -1 -3 1 1 -1 1
above · 26 to 60 lines · a credit · one blank line	2 -1 -1 -4 -4 -1 -1 -1 -1 1 -1 1
above · 26 to 60 lines · no sentence · more blank lines	-3 2 0 1 -1 0 -1 0 1 2 -1 -1
above · 26 to 60 lines · no sentence · no blank line	0 -4 -1 -4 -2 -1 1 -4 -1 0 0 1
above · 26 to 60 lines · no sentence · one blank line	4 -4 -1 -4 -4 -15 -2 -4 -1 1 -2 1
above · 26 to 60 lines · no sentence · two blank lines	2 0 0 -4 1 -2 -2 -2 0 -1 -1 -1
above · 26 to 60 lines · the end of a sentence · no blank line	0 -3 0 -4 -5 -3 1 -1 0 -2 0 0
above · 26 to 60 lines · the end of a sentence · one blank line	1 -3 0 -3 -6 -4 0 -6 0 -2 0 1
above · 26 to 60 lines · the end of a sentence · two blank lines	-1 0 0 -2 1 0 1 -1 0 0 1 -1
above · 3 lines · a credit · no blank line	-1 0 0 -1 2 -2 -2 0 0 1 0 0
above · 3 lines · a credit · one blank line	0 0 0 2 1 -2 -4 -1 0 2 -1 -1
above · 3 lines · no sentence · no blank line	-1 1 1 -1 1 0 0 -1 0 3 1 -1
above · 3 lines · no sentence · one blank line	1 -3 1 -2 -1 0 0 -4 1 -1 0 1
above · 3 lines · no sentence · two blank lines	-1 -1 0 2 -3 -1 -2 -1 1 -1 -2 2
above · 3 lines · the end of a sentence · no blank line	-1 -1 0 1 -3 -1 0 -2 -1 0 0 0
above · 3 lines · the end of a sentence · one blank line	1 0 0 1 2 -1 -3 -1 0 0 -3 2
above · 4 to 5 lines · a credit · no blank line	1 0 0 -2 0 -1 -1 -1 0 2 0 -2
above · 4 to 5 lines · a credit · one blank line	-1 -1 -1 -2 0 -1 0 1 0 0 0 -1
above · 4 to 5 lines · no sentence · no blank line	-2 0 -3 2 2 -2 0 -1 -1 3 0 0
above · 4 to 5 lines · no sentence · one blank line	1 0 -1 -1 0 -9 -1 1 -1 -1 -1 1
above · 4 to 5 lines · no sentence · two blank lines	4 0 0 -2 -3 0 -3 0 1 -1 1 -1
above · 4 to 5 lines · the end of a sentence · no blank line	1 0 -1 1 -3 0 -1 -2 0 -2 1 0
above · 4 to 5 lines · the end of a sentence · one blank line	0 -1 -1 -5 1 -1 0 -3 -1 -1 1 -1
above · 6 to 8 lines · a credit · no blank line	-3 -1 0 -3 0 -1 2 1 -1 2 -1 -1
above · 6 to 8 lines · a credit · one blank line	-2 0 0 -1 1 2 -3 0 -1 2 -3 1
above · 6 to 8 lines · no sentence · no blank line	-1 0 -2 0 -1 -1 0 1 -1 2 1 -1
above · 6 to 8 lines · no sentence · one blank line	0 -2 -2 1 -1 -11 -1 0 1 -2 -1 1
above · 6 to 8 lines · no sentence · two blank lines	2 0 0 0 -4 -1 -1 -1 1 -1 -2 0
above · 6 to 8 lines · the end of a sentence · no blank line	0 0 -1 1 0 -1 -1 -3 -2 2 0 0
above · 6 to 8 lines · the end of a sentence · one blank line	0 1 -1 -1 3 -1 -1 -4 0 2 0 -1
above · 9 to 13 lines · a credit · no blank line	0 0 0 -2 -1 1 0 -2 -1 2 0 -2
above · 9 to 13 lines · a credit · one blank line	0 0 0 -2 2 -2 -3 1 -1 2 -2 1
above · 9 to 13 lines · no sentence · more blank lines	-2 2 0 2 -1 0 -2 0 1 1 -2 0
above · 9 to 13 lines · no sentence · no blank line	0 -3 -2 0 -2 -3 0 -1 -1 0 0 0
above · 9 to 13 lines · no sentence · one blank line	1 0 -2 0 2 -7 -1 -1 1 -2 -1 2
above · 9 to 13 lines · no sentence · two blank lines	3 1 0 -3 -5 -1 -1 -1 0 0 -2 1
above · 9 to 13 lines · the end of a sentence · no blank line	-1 -2 -4 -1 -6 -1 3 0 -1 -3 1 1
above · 9 to 13 lines · the end of a sentence · one blank line	0 -1 -2 2 0 -1 -1 -4 1 -1 -1 1
above · over 60 lines · a credit · no blank line	1 -2 -1 -3 -5 -4 1 -4 -2 0 1 0
above · over 60 lines · a credit · one blank line	2 -2 0 -4 -1 -1 -1 -3 -2 0 1 0
above · over 60 lines · a credit · two blank lines	2 0 0 0 -2 0 0 0 2 0 0 -2
above · over 60 lines · no sentence · no blank line	1 -2 0 -3 -2 -2 0 -4 -3 -1 -1 2
above · over 60 lines · no sentence · one blank line	4 -6 -3 -9 -3 -9 -1 -6 0 -3 -2 1
above · over 60 lines · no sentence · two blank lines	4 -1 -1 -5 -4 -3 -1 -1 0 -2 -1 0
above · over 60 lines · the end of a sentence · no blank line	1 -3 -2 0 -9 -3 -1 -3 -2 -2 -1 2
above · over 60 lines · the end of a sentence · one blank line	2 -2 1 -5 -5 -3 -1 -4 0 -1 -1 1
above · over 60 lines · the end of a sentence · two blank lines	3 -1 0 -2 -4 0 -1 -1 0 -1 -1 0
around · 0 lines · a credit · no blank line	-1 -3 -3 -2 4 2 -4 1 -1 0 1 -1
around · 0 lines · a credit · one blank line	-1 -2 -2 -4 1 1 -2 2 0 -1 1 0
around · 0 lines · no sentence · more blank lines	-7 4 -2 3 -4 -5 -4 -5 1 4 -5 1
around · 0 lines · no sentence · no blank line	0 -4 0 2 2 -2 -3 2 0 2 -1 0
around · 0 lines · no sentence · one blank line	0 -2 -2 -1 0 0 0 0 0 -2 2 -1
around · 0 lines · no sentence · two blank lines	1 2 -2 2 -5 -5 -2 -1 1 1 -1 0
around · 0 lines · the end of a sentence · more blank lines	-5 6 -2 -2 -5 -1 -4 -1 0 5 -4 -2
around · 0 lines · the end of a sentence · no blank line	-2 -4 3 -1 -1 -4 2 0 0 -1 1 -1
around · 0 lines · the end of a sentence · one blank line	-1 -3 0 -2 -1 -5 3 0 0 -2 -1 1
around · 0 lines · the end of a sentence · the end of the file	2 -1 -3 -1 -2 0 0 0 1 -1 0 0
around · 0 lines · the end of a sentence · two blank lines	1 1 -4 1 -1 -2 -1 -2 1 1 -1 0
below · 1 lines · a credit · no blank line	-5 0 -3 -5 2 3 -1 0 -1 2 -2 -1
below · 1 lines · a credit · one blank line	-5 -4 -5 -4 6 3 -5 0 0 1 -2 0
below · 1 lines · no sentence · no blank line	2 -3 -4 2 -2 -6 -3 0 -1 2 -2 2
below · 1 lines · no sentence · one blank line	-1 3 -4 0 -2 -3 0 0 2 -2 1 1
below · 1 lines · no sentence · the end of the file	-4 4 0 0 -1 0 0 0 -4 4 0 0
below · 1 lines · no sentence · two blank lines	2 -1 -3 -4 0 1 0 0 -1 1 0 -1
below · 1 lines · the end of a sentence · no blank line	1 0 0 0 -1 -4 -1 -1 -2 1 0 0
below · 1 lines · the end of a sentence · one blank line	-1 -1 -1 1 -1 1 0 0 -2 0 0 1
below · 14 to 25 lines · a credit · no blank line	1 -3 -2 -1 1 -2 -2 1 0 -1 -1 1
below · 14 to 25 lines · a credit · one blank line	-1 -2 -3 1 1 1 -1 0 2 -1 -1 1
below · 14 to 25 lines · no sentence · more blank lines	-2 3 0 -1 -2 0 -1 0 0 1 -1 0
below · 14 to 25 lines · no sentence · no blank line	-1 -3 -3 2 -1 -1 1 -2 0 1 -1 0
below · 14 to 25 lines · no sentence · one blank line	0 -1 -5 2 0 -2 -1 0 -1 1 -1 1
below · 14 to 25 lines · no sentence · the end of the file	3 -2 -3 -2 -5 -1 0 0 2 -2 0 0
below · 14 to 25 lines · no sentence · two blank lines	2 0 -1 -1 -4 -2 -1 0 -2 2 -2 0
below · 14 to 25 lines · the end of a sentence · no blank line	1 -3 0 -4 0 -4 -1 0 1 -1 -1 1
below · 14 to 25 lines · the end of a sentence · one blank line	-3 -4 -1 -1 0 -3 2 0 1 -2 1 0
below · 2 lines · a credit · no blank line	-4 -1 -1 -3 3 3 -2 0 0 1 -2 -1
below · 2 lines · a credit · one blank line	-2 -1 -4 -1 3 1 -4 0 1 1 -3 0
below · 2 lines · no sentence · no blank line	0 -3 0 1 -3 -3 0 -1 0 0 1 0
below · 2 lines · no sentence · one blank line	-1 3 -7 0 -6 -1 -1 -1 0 -1 0 0
below · 2 lines · no sentence · the end of the file	-1 1 0 1 -4 -2 0 0 -1 1 0 0
below · 2 lines · no sentence · two blank lines	2 -2 -1 -1 -3 -2 -2 0 0 0 0 0
below · 2 lines · the end of a sentence · no blank line	1 -1 -1 -5 -2 -1 1 0 1 -3 1 0
below · 2 lines · the end of a sentence · one blank line	-2 0 -2 2 1 -2 -2 0 -1 2 -2 0
below · 26 to 60 lines · a credit · no blank line	-1 -3 -2 -3 2 2 -2 0 0 0 -1 2
below · 26 to 60 lines · a credit · one blank line	1 -1 -1 -3 0 0 0 0 0 -1 0 1
below · 26 to 60 lines · no sentence · more blank lines	0 1 0 -1 -1 0 -2 0 1 1 -2 0
below · 26 to 60 lines · no sentence · no blank line	-1 -3 -4 2 -3 -4 1 -1 0 0 0 -1
below · 26 to 60 lines · no sentence · one blank line	1 1 0 1 -2 -10 -1 -1 1 0 -1 0
below · 26 to 60 lines · no sentence · the end of the file	4 -3 -3 -4 -5 -2 0 0 3 -3 0 0
below · 26 to 60 lines · no sentence · two blank lines	1 0 1 -3 -3 -1 -2 0 -2 1 -1 1
below · 26 to 60 lines · the end of a sentence · no blank line	2 -2 -2 0 0 -2 -2 -1 -1 1 -2 1
below · 26 to 60 lines · the end of a sentence · one blank line	-1 -5 1 0 -1 -3 1 -2 -2 1 1 1
below · 26 to 60 lines · the end of a sentence · the end of the file	2 -1 -1 -1 -1 0 0 0 1 -1 0 0
below · 3 lines · a credit · no blank line	-2 -1 -2 0 0 3 -1 0 2 -1 -2 0
below · 3 lines · a credit · one blank line	-1 0 -2 -3 1 0 0 0 -1 1 0 0
below · 3 lines · no sentence · no blank line	3 -3 -1 0 -5 -7 -1 -1 -1 0 1 0
below · 3 lines · no sentence · one blank line	0 -1 -1 -1 1 -1 -1 0 2 -2 -1 0
below · 3 lines · no sentence · the end of the file	-3 3 -1 2 -3 -1 0 0 -3 3 0 0
below · 3 lines · no sentence · two blank lines	-1 -1 -3 0 1 -1 1 0 1 -2 3 0
below · 3 lines · the end of a sentence · no blank line	-4 1 -2 -2 2 -1 2 0 0 0 1 -1
below · 3 lines · the end of a sentence · one blank line	-1 0 1 -2 1 -1 -1 1 -1 2 -1 1
below · 4 to 5 lines · a credit · no blank line	-2 -2 -4 -2 3 1 -3 2 1 -1 -3 2
below · 4 to 5 lines · a credit · one blank line	-2 1 -2 -2 0 3 -2 0 1 0 -1 1
below · 4 to 5 lines · no sentence · no blank line	2 -4 0 1 -3 -2 -1 1 1 -1 0 -1
below · 4 to 5 lines · no sentence · one blank line	0 0 1 -1 1 0 -2 0 0 0 0 1
below · 4 to 5 lines · no sentence · the end of the file	-4 -2 -1 5 0 -2 0 0 2 -2 0 0
below · 4 to 5 lines · no sentence · two blank lines	0 -1 1 0 -6 -2 -3 0 -1 2 -1 0
below · 4 to 5 lines · the end of a sentence · no blank line	-1 -2 1 0 -1 -2 1 0 -2 1 1 -1
below · 4 to 5 lines · the end of a sentence · one blank line	2 1 -6 -2 -2 -1 -1 0 -2 1 0 1
below · 6 to 8 lines · a credit · no blank line	1 -2 -1 -3 -2 3 -3 0 1 -1 -3 1
below · 6 to 8 lines · a credit · one blank line	-3 -2 -2 -4 4 -2 -5 2 0 1 -5 2
below · 6 to 8 lines · no sentence · more blank lines	-3 4 -1 -1 -3 -1 -3 0 1 2 -3 -1
below · 6 to 8 lines · no sentence · no blank line	1 -3 -1 -1 1 -2 -1 0 -2 1 2 -1
below · 6 to 8 lines · no sentence · one blank line	-1 1 0 1 -1 0 -2 0 1 -1 -1 -1
below · 6 to 8 lines · no sentence · the end of the file	2 -2 -1 -2 -4 -1 0 0 2 -2 0 0
below · 6 to 8 lines · no sentence · two blank lines	-4 2 -3 3 -5 -2 0 0 1 -1 2 -1
below · 6 to 8 lines · the end of a sentence · one blank line	-1 0 -1 1 0 -3 -1 0 -2 0 2 0
below · 9 to 13 lines · a credit · no blank line	-1 -1 -3 -2 3 0 -3 0 0 1 -3 1
below · 9 to 13 lines · a credit · one blank line	-5 -1 -4 1 3 3 -5 2 1 0 -4 1
below · 9 to 13 lines · no sentence · more blank lines	0 1 0 -3 -1 -1 -2 0 1 0 -2 1
below · 9 to 13 lines · no sentence · no blank line	0 -2 -2 1 -2 1 -1 1 0 0 1 -1
below · 9 to 13 lines · no sentence · one blank line	0 1 -2 2 0 -7 -2 1 -1 0 1 1
below · 9 to 13 lines · no sentence · the end of the file	2 0 -1 -3 -3 -1 0 0 0 0 0 0
below · 9 to 13 lines · no sentence · two blank lines	0 -1 -2 1 0 -2 -1 0 1 0 -1 1
below · 9 to 13 lines · the end of a sentence · no blank line	1 -2 1 -2 1 -2 -2 -1 3 -1 -2 -2
below · 9 to 13 lines · the end of a sentence · one blank line	-3 -1 2 -2 -2 -3 2 -1 -2 0 2 0
below · over 60 lines · a credit · no blank line	2 -1 1 -3 0 -3 -2 0 0 0 1 -1
below · over 60 lines · a credit · one blank line	0 -2 -1 -2 1 1 0 0 -1 1 1 0
below · over 60 lines · no sentence · no blank line	0 -1 -1 0 -4 -1 0 -1 1 1 0 -2
below · over 60 lines · no sentence · one blank line	3 -3 -4 -3 0 -6 -1 -1 0 0 -1 -1
below · over 60 lines · no sentence · the end of the file	3 0 -2 -6 -3 -2 0 0 0 0 0 0
below · over 60 lines · no sentence · two blank lines	1 0 -1 -5 1 -1 -1 0 2 -1 -1 0
below · over 60 lines · the end of a sentence · no blank line	1 -2 -1 -2 -1 0 -1 -1 1 -1 0 -2
below · over 60 lines · the end of a sentence · one blank line	1 -2 -1 -2 -2 -2 0 -2 0 -1 0 -2
below · over 60 lines · the end of a sentence · two blank lines	1 -2 -2 -2 1 0 0 0 2 -2 0 -1
none · 0 lines · no sentence · no blank line	2 -1 -3 -4 -2 1 -1 -1 1 -1 -2 -1
none · 0 lines · no sentence · one blank line	-4 0 1 2 2 -3 4 3 -4 -1 4 3
none · 0 lines · no sentence · the end of the file	-5 4 0 2 0 0 0 0 -4 4 0 0
none · 0 lines · the end of a sentence · no blank line	1 -1 -2 -2 -2 -1 -1 0 1 -2 -1 -1
none · 0 lines · the end of a sentence · one blank line	-2 2 -1 -1 -2 0 1 0 -1 1 1 -2
# prose around it
a tenth of the heaviest	0 -3 -3 -1 -1 -3 0 -6 0 -3 0 1
a third of the heaviest	-1 -5 1 -2 -4 -3 1 -4 0 0 0 0
half of the heaviest	0 -4 0 0 -2 0 0 -1 2 2 0 -1
nearly the heaviest	-3 -2 0 -1 2 -3 1 0 1 1 1 -2
none	-1 -2 -2 0 0 -1 1 -1 0 1 0 0
the heaviest	0 -1 2 0 0 1 0 1 0 0 0 0
# prose around it × weight of the heaviest prose × size
a tenth of the heaviest · 201 to 400 words · 14 to 18 words	-3 -1 2 -3 -5 0 3 0 0 0 3 -2
a tenth of the heaviest · 201 to 400 words · 19 to 25 words	-1 1 1 -2 -4 0 0 0 -2 2 0 2
a tenth of the heaviest · 201 to 400 words · 7 to 13 words	4 -1 -1 -2 -5 0 -1 -2 1 -1 -1 0
a tenth of the heaviest · 201 to 400 words · over 25 words	-3 0 -3 -2 1 0 3 0 -1 0 3 -3
a tenth of the heaviest · 401 to 800 words · 0 to 1 words	1 0 0 -3 0 -1 0 0 0 -1 2 -2
a tenth of the heaviest · 401 to 800 words · 14 to 18 words	1 -2 -1 1 -3 0 0 -1 -2 -3 0 1
a tenth of the heaviest · 401 to 800 words · 19 to 25 words	1 -2 -2 -3 2 0 0 0 -1 -1 1 0
a tenth of the heaviest · 401 to 800 words · 2 to 3 words	4 0 0 -2 -2 -1 -2 0 0 -2 2 -1
a tenth of the heaviest · 401 to 800 words · 4 to 6 words	1 -1 0 -2 -3 0 1 0 -1 -2 2 1
a tenth of the heaviest · 401 to 800 words · 7 to 13 words	3 -3 -3 0 -3 0 0 -2 0 -4 2 1
a tenth of the heaviest · 401 to 800 words · over 25 words	1 0 -2 1 -4 0 0 -1 0 -3 0 2
a tenth of the heaviest · over 800 words · 0 to 1 words	1 -1 0 -1 -2 -3 0 -1 1 -2 -1 0
a tenth of the heaviest · over 800 words · 14 to 18 words	2 -2 -3 -1 -1 0 -1 -1 0 0 -1 1
a tenth of the heaviest · over 800 words · 19 to 25 words	0 -2 0 0 0 -1 -1 -2 -1 -1 -1 1
a tenth of the heaviest · over 800 words · 2 to 3 words	2 -1 0 -1 -5 -4 -1 -1 0 -2 -1 0
a tenth of the heaviest · over 800 words · 4 to 6 words	4 -1 0 -4 -6 1 -3 -2 0 -2 -2 1
a tenth of the heaviest · over 800 words · 7 to 13 words	0 -1 -3 2 1 -3 -2 -1 -1 -1 -1 1
a tenth of the heaviest · over 800 words · over 25 words	-1 -2 -1 0 1 -1 0 -1 0 -3 0 0
a third of the heaviest · 101 to 200 words · 14 to 18 words	0 -1 -1 -1 -2 0 0 0 0 -2 0 -1
a third of the heaviest · 101 to 200 words · 19 to 25 words	0 0 1 -1 -3 0 0 0 1 1 0 -1
a third of the heaviest · 201 to 400 words · 0 to 1 words	0 -1 0 -1 -1 -1 1 -1 -2 1 0 1
a third of the heaviest · 201 to 400 words · 14 to 18 words	0 -1 2 -2 -5 0 1 -1 0 2 -1 -1
a third of the heaviest · 201 to 400 words · 19 to 25 words	-1 -1 -1 -1 -4 0 2 -1 0 1 1 -2
a third of the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -5 -2 2 0 0 1 -1 1
a third of the heaviest · 201 to 400 words · 4 to 6 words	-1 -1 0 -3 -4 -2 2 0 0 0 1 -1
a third of the heaviest · 201 to 400 words · 7 to 13 words	0 0 1 -4 -7 -1 1 -1 1 2 -1 -1
a third of the heaviest · 201 to 400 words · over 25 words	-1 -1 -1 1 -6 0 2 -1 -1 0 1 1
a third of the heaviest · 401 to 800 words · 0 to 1 words	1 -1 0 -1 -3 -4 1 -1 -3 2 0 1
a third of the heaviest · 401 to 800 words · 14 to 18 words	3 -3 -3 0 -4 0 -2 -1 0 -1 -2 1
a third of the heaviest · 401 to 800 words · 19 to 25 words	1 -2 0 -3 -1 0 -1 -1 -1 1 -1 1
a third of the heaviest · 401 to 800 words · 2 to 3 words	0 -3 0 -8 -8 -2 1 0 -2 1 0 1
a third of the heaviest · 401 to 800 words · 4 to 6 words	0 -1 -1 -3 -3 -1 1 -2 0 0 0 0
a third of the heaviest · 401 to 800 words · 7 to 13 words	0 -2 -4 1 -1 -3 0 -2 0 -2 0 0
a third of the heaviest · 401 to 800 words · over 25 words	0 -3 0 -7 -1 -1 0 -1 0 -1 -1 1
a third of the heaviest · over 800 words · 0 to 1 words	1 -1 0 -4 -4 0 1 -2 0 -1 1 -1
a third of the heaviest · over 800 words · 14 to 18 words	-2 -1 -1 -3 0 0 2 -1 -1 -1 1 -1
a third of the heaviest · over 800 words · 19 to 25 words	-1 -1 0 -3 -3 -1 1 -2 -1 -2 1 -1
a third of the heaviest · over 800 words · 2 to 3 words	-1 -2 0 -1 -5 -2 1 -1 0 -1 1 -2
a third of the heaviest · over 800 words · 4 to 6 words	-1 -2 2 -2 1 1 -2 -3 -1 -1 1 0
a third of the heaviest · over 800 words · 7 to 13 words	-2 -2 1 -1 -2 -3 2 -4 -2 -1 1 -1
a third of the heaviest · over 800 words · over 25 words	1 -1 0 -4 -3 -1 0 -2 0 -1 -1 0
half of the heaviest · 101 to 200 words · over 25 words	-2 0 1 -1 0 0 1 0 1 2 1 -2
half of the heaviest · 201 to 400 words · 0 to 1 words	1 -1 0 -1 -2 1 -1 0 1 2 0 -1
half of the heaviest · 201 to 400 words · 14 to 18 words	0 -1 -3 0 -2 0 0 0 -1 -2 0 0
half of the heaviest · 201 to 400 words · 19 to 25 words	0 -1 -2 -2 -4 0 1 0 0 -2 0 0
half of the heaviest · 201 to 400 words · 2 to 3 words	0 -1 0 -1 -7 -4 0 0 0 2 0 0
half of the heaviest · 201 to 400 words · 4 to 6 words	1 -2 0 -4 -3 -1 -1 0 1 0 -1 0
half of the heaviest · 201 to 400 words · 7 to 13 words	-2 1 1 -3 2 -2 1 -1 1 3 0 -1
half of the heaviest · 201 to 400 words · over 25 words	-1 -1 0 -4 -4 0 2 -1 0 1 2 -2
half of the heaviest · 401 to 800 words · 0 to 1 words	-1 0 0 -5 1 1 1 -1 -1 1 -1 0
half of the heaviest · 401 to 800 words · 14 to 18 words	1 -2 0 -2 0 0 0 -1 0 1 -1 -1
half of the heaviest · 401 to 800 words · 19 to 25 words	0 -2 -4 -1 1 0 -1 -1 1 0 -1 -1
half of the heaviest · 401 to 800 words · 2 to 3 words	0 -2 -1 0 -8 -4 1 0 0 -1 -2 1
half of the heaviest · 401 to 800 words · 4 to 6 words	2 -2 -1 -5 -2 0 -2 -2 0 -1 -2 0
half of the heaviest · 401 to 800 words · 7 to 13 words	2 -2 -3 -4 -3 -3 -1 1 1 -1 -1 0
half of the heaviest · 401 to 800 words · over 25 words	0 -2 -2 -5 -4 -1 0 -1 0 -1 0 -1
half of the heaviest · 41 to 100 words · over 25 words	1 -1 -2 -2 -1 0 -1 0 1 -2 -1 1
half of the heaviest · over 800 words · 0 to 1 words	2 -1 0 -2 -2 -2 0 -1 -2 -1 -1 1
half of the heaviest · over 800 words · 14 to 18 words	-1 1 1 2 -1 0 0 -1 -1 1 1 -2
half of the heaviest · over 800 words · 19 to 25 words	-2 -1 2 1 0 -1 1 -1 -1 1 1 -3
half of the heaviest · over 800 words · 2 to 3 words	1 -2 0 0 -6 1 -1 -1 0 -1 0 0
half of the heaviest · over 800 words · 4 to 6 words	-3 0 -1 1 0 -3 -2 -1 -1 1 -1 0
half of the heaviest · over 800 words · 7 to 13 words	-1 -2 1 -3 -1 -2 2 -1 0 1 2 -3
half of the heaviest · over 800 words · over 25 words	-1 -1 2 1 -1 -1 1 -1 -2 2 0 -2
nearly the heaviest · 101 to 200 words · 7 to 13 words	0 0 -2 -1 2 0 -3 1 1 1 -2 0
nearly the heaviest · 101 to 200 words · over 25 words	-2 0 2 -1 -3 0 0 0 0 1 0 -2
nearly the heaviest · 201 to 400 words · 14 to 18 words	-1 0 -1 0 3 0 -2 1 0 -1 -1 1
nearly the heaviest · 201 to 400 words · 19 to 25 words	0 0 0 -1 -3 0 1 -1 1 -1 -1 1
nearly the heaviest · 201 to 400 words · 2 to 3 words	-2 -1 0 0 -6 -3 2 0 -1 -1 -1 1
nearly the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -3 -1 -1 0 1 0 1 -2 1
nearly the heaviest · 201 to 400 words · 7 to 13 words	-1 -1 -1 -2 3 -1 -2 -1 1 1 -1 0
nearly the heaviest · 201 to 400 words · over 25 words	0 -1 3 -2 -1 0 -1 -1 -2 2 -1 0
nearly the heaviest · 401 to 800 words · 0 to 1 words	-1 0 0 -2 -1 -1 2 -1 2 0 2 -2
nearly the heaviest · 401 to 800 words · 14 to 18 words	1 -1 1 -2 -4 0 0 -1 0 -1 -1 1
nearly the heaviest · 401 to 800 words · 19 to 25 words	-2 1 -1 -1 -7 0 2 -1 -1 0 1 -1
nearly the heaviest · 401 to 800 words · 2 to 3 words	-1 -2 0 -3 3 0 0 -1 -1 -2 1 0
nearly the heaviest · 401 to 800 words · 4 to 6 words	-1 -2 -1 -2 1 0 -1 -2 0 2 1 -1
nearly the heaviest · 401 to 800 words · 7 to 13 words	1 -3 -1 0 -2 -2 0 -3 0 -3 1 -1
nearly the heaviest · 401 to 800 words · over 25 words	-1 -1 -1 -4 -3 0 1 -1 -2 -1 1 -1
nearly the heaviest · 41 to 100 words · over 25 words	0 0 -1 -1 -2 0 1 0 1 -1 1 -1
nearly the heaviest · over 800 words · 0 to 1 words	-2 -1 0 -1 -2 -3 2 0 0 1 0 0
nearly the heaviest · over 800 words · 14 to 18 words	-2 -2 -1 0 2 0 0 0 -1 1 -2 1
nearly the heaviest · over 800 words · 19 to 25 words	0 -1 0 -1 1 0 -1 0 0 1 -2 1
nearly the heaviest · over 800 words · 4 to 6 words	-3 -1 0 -1 -2 -4 3 -2 0 0 1 -1
nearly the heaviest · over 800 words · 7 to 13 words	-1 -1 0 -4 2 -4 0 0 0 0 -1 0
nearly the heaviest · over 800 words · over 25 words	-4 -1 -6 1 1 -1 1 -1 -1 0 0 -3
none · 0 to 40 words · 0 to 1 words	-1 -3 -1 0 1 -3 1 3 1 -2 0 -2
none · 0 to 40 words · 14 to 18 words	-3 -1 -1 -3 3 0 1 0 0 1 0 -2
none · 0 to 40 words · 19 to 25 words	-4 1 1 -1 2 0 0 0 1 2 0 -2
none · 0 to 40 words · 2 to 3 words	-2 2 -1 2 1 3 -3 2 1 2 -3 -2
none · 0 to 40 words · 4 to 6 words	-5 4 0 2 4 2 -1 2 -1 2 -1 0
none · 0 to 40 words · 7 to 13 words	-3 2 -1 -4 4 -3 2 1 -3 2 1 -2
none · 101 to 200 words · 0 to 1 words	0 2 -4 -2 1 0 0 1 0 4 0 -1
none · 101 to 200 words · 14 to 18 words	-3 0 1 -3 2 0 1 -1 0 0 0 0
none · 101 to 200 words · 19 to 25 words	-4 1 -1 0 -1 0 4 -2 1 0 3 -4
none · 101 to 200 words · 2 to 3 words	-2 0 0 -1 2 -2 2 1 1 2 1 -2
none · 101 to 200 words · 4 to 6 words	-2 -1 -6 0 2 -4 1 1 1 1 1 -2
none · 101 to 200 words · 7 to 13 words	-3 0 0 2 2 1 1 0 0 1 1 -2
none · 201 to 400 words · 0 to 1 words	1 -1 -1 -1 -2 -1 0 -1 0 1 -1 0
none · 201 to 400 words · 14 to 18 words	-3 1 -2 -1 -2 -1 2 -3 1 -1 2 -3
none · 201 to 400 words · 19 to 25 words	0 -2 -3 -1 -2 -1 1 0 0 -1 -1 1
none · 201 to 400 words · 2 to 3 words	1 -2 -2 -1 -3 -2 0 -2 0 0 -1 0
none · 201 to 400 words · 4 to 6 words	0 -2 0 -1 -2 -2 0 -2 1 1 -1 0
none · 201 to 400 words · 7 to 13 words	0 0 -4 -3 0 -3 1 -2 1 1 0 -1
none · 201 to 400 words · over 25 words	0 -1 0 -3 -2 0 1 0 0 0 0 0
none · 401 to 800 words · 0 to 1 words	1 -7 -9 -1 -2 -2 1 -7 -4 1 0 2
none · 401 to 800 words · 14 to 18 words	2 0 -3 -1 -1 -2 -3 -1 -1 0 -1 2
none · 401 to 800 words · 19 to 25 words	1 0 -5 -1 -3 -2 1 -3 0 -2 0 1
none · 401 to 800 words · 2 to 3 words	1 -2 -1 -1 -8 -2 0 -3 -4 0 0 4
none · 401 to 800 words · 4 to 6 words	2 -2 -1 0 -3 -2 -1 -3 -2 1 -1 5
none · 401 to 800 words · 7 to 13 words	4 -3 0 2 -4 -1 -3 -3 -1 -1 -2 3
none · 41 to 100 words · 0 to 1 words	-2 -4 -3 2 -3 -1 0 3 1 -1 0 -1
none · 41 to 100 words · 14 to 18 words	-2 1 -2 -2 2 0 -1 0 -2 0 1 -1
none · 41 to 100 words · 19 to 25 words	0 3 1 -3 -3 0 -2 0 -2 1 -3 1
none · 41 to 100 words · 2 to 3 words	-2 -1 -1 1 -2 1 0 -1 0 -1 0 -3
none · 41 to 100 words · 4 to 6 words	-2 2 -3 -1 1 -1 1 1 -1 0 1 -1
none · 41 to 100 words · 7 to 13 words	-3 2 -2 -3 1 -5 2 1 -2 0 2 -2
none · 41 to 100 words · over 25 words	0 3 -1 -2 -1 0 -2 0 -1 1 -3 1
none · none · 0 to 1 words	1 -1 -2 -2 -2 -1 0 2 0 -2 -1 0
none · none · 14 to 18 words	0 0 -1 -2 -1 0 -1 -1 -1 0 0 0
none · none · 2 to 3 words	1 -1 -2 0 -4 -1 0 -1 1 -1 1 -1
none · none · 4 to 6 words	0 1 0 -2 1 1 0 1 0 0 1 -1
none · none · 7 to 13 words	-1 2 -4 -1 0 0 1 0 0 1 1 0
none · over 800 words · 0 to 1 words	2 -7 -6 -2 -5 -4 0 -4 -1 0 0 2
none · over 800 words · 14 to 18 words	1 1 -3 -1 -4 -2 1 -3 -1 -1 1 0
none · over 800 words · 19 to 25 words	1 -1 1 -1 -1 -2 -2 0 0 0 -2 1
none · over 800 words · 2 to 3 words	1 -4 -2 -1 -4 -1 -1 -3 -1 0 0 0
none · over 800 words · 4 to 6 words	0 -3 -1 2 -1 -4 -1 -3 -1 1 -2 0
none · over 800 words · 7 to 13 words	2 -1 0 -1 -3 0 -2 0 -2 1 -2 1
none · over 800 words · over 25 words	-1 0 0 -8 1 -1 0 -1 0 0 0 -1
the heaviest · 0 to 40 words · 14 to 18 words	-5 1 -4 -2 -5 0 6 -1 0 -6 6 -2
the heaviest · 0 to 40 words · 19 to 25 words	-1 0 0 0 -1 0 1 0 1 -2 1 -2
the heaviest · 0 to 40 words · over 25 words	-4 0 1 0 2 0 -1 0 -1 2 -1 -1
the heaviest · 101 to 200 words · 0 to 1 words	1 -1 -1 0 0 -1 -3 2 0 -2 0 0
the heaviest · 101 to 200 words · 14 to 18 words	-1 4 -2 0 2 0 -2 1 0 2 -3 1
the heaviest · 101 to 200 words · 19 to 25 words	1 2 -3 -3 -2 0 0 -2 0 -2 -1 1
the heaviest · 101 to 200 words · 2 to 3 words	-1 0 -1 1 -7 -1 1 1 0 -2 0 -2
the heaviest · 101 to 200 words · 4 to 6 words	-1 2 -1 3 1 -5 -2 0 0 2 -1 0
the heaviest · 101 to 200 words · 7 to 13 words	2 3 1 1 -2 -4 -2 1 -1 2 -1 0
the heaviest · 101 to 200 words · over 25 words	-1 1 -1 0 -2 0 1 -1 -1 -1 1 -1
the heaviest · 201 to 400 words · 0 to 1 words	1 -2 -1 2 -2 -1 -3 -2 0 -1 -1 2
the heaviest · 201 to 400 words · 14 to 18 words	-2 0 0 -6 2 -2 0 -2 1 1 0 -2
the heaviest · 201 to 400 words · 19 to 25 words	-5 2 0 -5 2 -1 2 2 -3 1 2 -2
the heaviest · 201 to 400 words · 2 to 3 words	1 1 -2 -2 0 -2 -1 -3 0 0 0 -1
the heaviest · 201 to 400 words · 4 to 6 words	-3 3 0 2 1 -1 0 0 0 1 -1 0
the heaviest · 201 to 400 words · 7 to 13 words	-3 4 -3 0 2 -13 1 2 0 0 1 -2
the heaviest · 201 to 400 words · over 25 words	-2 0 -1 0 0 -1 2 0 -1 0 1 -1
the heaviest · 401 to 800 words · 0 to 1 words	0 0 -3 -3 0 -3 -1 0 -2 2 0 -1
the heaviest · 401 to 800 words · 14 to 18 words	-1 -1 -2 1 1 -2 -1 1 -1 -1 2 -1
the heaviest · 401 to 800 words · 19 to 25 words	-1 -2 1 1 2 -3 -1 -3 -1 0 0 -1
the heaviest · 401 to 800 words · 2 to 3 words	-1 -3 0 1 -3 2 -1 -1 -2 -1 0 1
the heaviest · 401 to 800 words · 4 to 6 words	0 0 0 0 -4 -3 1 1 0 2 0 -1
the heaviest · 401 to 800 words · 7 to 13 words	2 0 1 0 0 -2 -2 -2 0 -1 1 -1
the heaviest · 401 to 800 words · over 25 words	-2 -1 0 -6 0 -3 1 -5 -1 -1 1 -1
the heaviest · 41 to 100 words · 0 to 1 words	0 -1 -1 0 -2 -4 -1 2 0 -2 0 0
the heaviest · 41 to 100 words · 14 to 18 words	-2 -1 1 -2 3 0 0 1 -1 1 1 -1
the heaviest · 41 to 100 words · 19 to 25 words	-1 -2 -1 -2 0 0 1 0 1 -2 1 -1
the heaviest · 41 to 100 words · 2 to 3 words	-1 1 -1 -2 -1 -1 0 0 0 -2 -1 0
the heaviest · 41 to 100 words · 4 to 6 words	1 -1 -1 2 1 -3 -2 -1 0 -1 -1 0
the heaviest · 41 to 100 words · 7 to 13 words	0 1 0 -1 -2 -1 -1 0 -3 0 0 1
the heaviest · 41 to 100 words · over 25 words	1 1 2 -3 -2 0 -1 -1 -2 0 -1 1
the heaviest · over 800 words · 0 to 1 words	0 -3 -4 -3 -10 2 0 1 -1 -1 0 1
the heaviest · over 800 words · 14 to 18 words	0 -2 0 -1 -2 -4 1 0 -1 -1 -1 1
the heaviest · over 800 words · 19 to 25 words	0 -2 0 -11 -2 -3 0 1 -4 -1 0 1
the heaviest · over 800 words · 2 to 3 words	-1 -1 -6 0 0 -1 0 -1 -2 0 -1 1
the heaviest · over 800 words · 4 to 6 words	0 -1 -3 -2 -1 2 -1 0 -2 0 -1 1
the heaviest · over 800 words · 7 to 13 words	-1 -3 0 -2 -2 1 1 -1 -1 0 -1 1
the heaviest · over 800 words · over 25 words	1 -3 1 1 -1 -2 1 -2 0 -1 -1 1
# topics in the paragraphs below × size
0 eighths · 0 to 1 words	0 -2 -1 0 0 0 0 -5 1 0 -1 0
0 eighths · 14 to 18 words	0 -3 -7 0 -3 -4 0 -2 1 -1 0 0
0 eighths · 19 to 25 words	1 -3 -2 0 -3 -3 0 0 1 -1 0 -1
0 eighths · 2 to 3 words	0 -3 -3 0 -2 1 -1 -4 0 0 -1 0
0 eighths · 4 to 6 words	0 -6 -2 0 -1 1 0 1 1 0 0 0
0 eighths · 7 to 13 words	1 -6 -4 0 1 0 0 1 0 -2 0 0
0 eighths · over 25 words	-2 -3 -3 2 -3 -3 3 -1 -1 2 2 -3
1 eighths · 14 to 18 words	0 0 -4 -2 -2 -2 1 -3 1 -3 1 -1
1 eighths · 19 to 25 words	2 -4 -5 -2 -2 -2 0 1 1 0 0 0
1 eighths · 4 to 6 words	-3 -1 -3 -1 1 -1 3 0 0 -1 1 0
1 eighths · 7 to 13 words	1 -2 -7 -1 -3 -6 2 -2 -1 0 1 -2
1 eighths · over 25 words	0 -3 -3 1 -3 -3 1 -3 1 -2 0 -1
2 eighths · 14 to 18 words	2 -2 -7 -2 0 -2 0 -4 1 -2 1 0
2 eighths · 19 to 25 words	1 -4 -2 -1 -1 -2 0 -5 -2 -2 0 1
2 eighths · 2 to 3 words	-4 1 2 -6 3 0 0 0 -1 1 2 -2
2 eighths · 4 to 6 words	0 -2 0 -4 0 -5 2 -5 1 -2 1 -4
2 eighths · 7 to 13 words	1 -2 -1 2 0 2 -1 -4 0 0 0 -1
2 eighths · over 25 words	0 -3 -2 0 1 -3 1 -2 0 -1 0 1
3 eighths · 0 to 1 words	1 0 0 -2 -1 -1 0 -1 0 0 0 1
3 eighths · 14 to 18 words	0 -3 -5 0 2 -2 0 0 0 -3 0 1
3 eighths · 19 to 25 words	-1 0 -4 -2 -2 -2 2 -1 -1 -2 2 0
3 eighths · 2 to 3 words	-1 -2 -4 -8 0 1 2 -1 -1 0 0 0
3 eighths · 4 to 6 words	0 -1 1 -2 1 -2 -1 0 -1 1 0 0
3 eighths · 7 to 13 words	0 0 -3 -3 -1 0 0 -3 -1 0 0 1
3 eighths · over 25 words	-1 -2 -1 -3 -1 -3 1 -2 0 -1 0 0
4 eighths · 0 to 1 words	3 -1 -1 -3 -2 -3 -3 -1 0 -2 0 0
4 eighths · 14 to 18 words	-1 0 0 -1 -1 -3 0 -2 -2 0 0 1
4 eighths · 19 to 25 words	-4 -2 1 -1 -1 -2 1 -2 -2 1 0 -1
4 eighths · 2 to 3 words	-2 2 2 -3 0 -2 2 -2 1 -2 1 -2
4 eighths · 4 to 6 words	-1 0 0 -1 0 2 1 -6 -1 1 0 0
4 eighths · 7 to 13 words	-1 0 0 0 1 -2 0 -1 -2 1 -1 1
4 eighths · over 25 words	0 -3 0 -3 -2 -2 0 -1 -1 -1 -2 2
5 eighths · 14 to 18 words	-1 0 -1 -5 0 -1 1 -1 0 -1 1 -1
5 eighths · 19 to 25 words	-2 2 -1 -8 0 -1 0 -1 0 0 -1 0
5 eighths · 4 to 6 words	-3 2 1 -7 -1 3 1 0 -2 2 -1 -1
5 eighths · 7 to 13 words	-2 3 2 -1 0 -13 -3 -4 0 2 -2 1
5 eighths · over 25 words	-5 -3 0 -8 0 -2 1 -1 -5 -1 0 0
6 eighths · 14 to 18 words	-2 1 3 -1 -2 -1 -1 -2 0 2 -2 0
6 eighths · 19 to 25 words	-1 -2 3 -8 -1 -2 -1 -1 0 3 -4 1
6 eighths · 2 to 3 words	-4 0 -2 -3 2 -1 1 0 -2 1 0 0
6 eighths · 4 to 6 words	-4 3 -2 -1 2 -6 3 -3 -1 0 1 -1
6 eighths · 7 to 13 words	-3 1 2 -8 0 -4 2 -4 2 1 0 -2
6 eighths · over 25 words	-1 0 3 -7 -4 -2 1 -1 -3 0 0 0
7 eighths · 14 to 18 words	-3 0 3 -7 2 -1 -2 -1 -1 3 -3 -1
7 eighths · 19 to 25 words	-3 2 1 -6 2 -1 -1 0 1 -1 -1 0
7 eighths · 4 to 6 words	-1 1 4 -8 2 -5 -3 -1 -3 3 0 -1
7 eighths · 7 to 13 words	-5 2 2 -5 -1 -9 1 -3 -1 4 -3 0
7 eighths · over 25 words	-2 -1 2 -5 -3 -1 1 0 -1 0 0 0
over 7 eighths · 0 to 1 words	-3 -1 -5 2 -4 -2 2 -6 1 0 0 0
over 7 eighths · 14 to 18 words	-3 0 0 0 1 -1 -1 -1 1 0 0 -1
over 7 eighths · 19 to 25 words	-3 1 1 1 2 -2 -2 0 0 1 -1 0
over 7 eighths · 2 to 3 words	-2 1 -3 -3 0 -3 1 -3 -1 0 0 1
over 7 eighths · 4 to 6 words	-3 1 -3 -1 1 -15 1 -5 0 0 -1 0
over 7 eighths · 7 to 13 words	-3 3 0 -6 -4 -3 2 -5 -3 1 1 -2
over 7 eighths · over 25 words	-2 1 0 -7 5 -1 -4 -1 0 1 -2 -1
# topics in the paragraphs below × close × gap above
0 eighths · a credit · no blank line	1 -4 -1 -5 -2 2 -4 0 -2 1 -1 0
0 eighths · a credit · one blank line	-3 -3 -5 -1 2 3 -3 3 -1 1 -1 -1
0 eighths · a credit · two blank lines	1 0 0 -1 -2 1 0 -1 1 1 -1 -1
0 eighths · no sentence · more blank lines	-9 8 -2 4 -7 -6 -6 -5 1 5 -7 0
0 eighths · no sentence · no blank line	0 -3 -2 0 -1 0 1 -2 0 -1 0 0
0 eighths · no sentence · one blank line	1 -7 -2 1 0 -2 -1 -4 0 1 0 -1
0 eighths · no sentence · the end of the file	-1 2 -4 1 -9 -6 0 0 -2 2 0 0
0 eighths · no sentence · two blank lines	3 -4 -5 -1 -1 -3 -3 -4 2 -1 -2 0
0 eighths · the end of a sentence · more blank lines	-3 4 -1 -1 -2 0 -3 -1 0 4 -3 -1
0 eighths · the end of a sentence · no blank line	1 -4 -1 0 -5 -9 0 -1 0 -2 0 0
0 eighths · the end of a sentence · one blank line	0 -4 -4 2 0 -7 1 2 -2 -1 0 0
0 eighths · the end of a sentence · the end of the file	0 2 -1 -3 -2 0 0 0 -2 2 0 0
0 eighths · the end of a sentence · two blank lines	-1 -3 -2 0 1 -2 1 -2 1 -1 1 -1
1 eighths · a credit · no blank line	0 0 -1 -2 2 -1 -3 0 1 0 0 0
1 eighths · a credit · one blank line	2 -1 -1 -2 -1 -2 0 -1 1 2 -2 1
1 eighths · no sentence · no blank line	2 -4 -5 0 1 -5 -2 -2 1 -2 1 -3
1 eighths · no sentence · one blank line	1 -2 -2 -3 0 -3 -1 -2 -2 1 1 0
1 eighths · no sentence · the end of the file	-2 2 0 -1 -1 0 0 0 -2 2 0 0
1 eighths · the end of a sentence · no blank line	0 -3 -5 -3 -2 -2 1 -1 1 -3 0 0
1 eighths · the end of a sentence · one blank line	-1 -2 -3 2 -6 -3 3 -2 0 -2 0 0
1 eighths · the end of a sentence · two blank lines	2 0 -2 -1 -4 0 0 0 0 -1 1 -1
2 eighths · a credit · no blank line	-2 -1 0 -4 3 0 -3 -2 -1 0 2 -3
2 eighths · a credit · one blank line	1 -3 -3 -5 -1 -3 1 -1 0 -1 1 -1
2 eighths · no sentence · more blank lines	-4 4 -1 -2 -2 -1 -3 0 -1 3 -2 -2
2 eighths · no sentence · no blank line	0 -2 -1 0 2 1 -1 -5 0 -1 1 -3
2 eighths · no sentence · one blank line	1 -2 -8 2 2 -6 -3 -6 0 -1 0 0
2 eighths · no sentence · the end of the file	0 1 -1 -4 -2 0 0 0 -1 1 0 0
2 eighths · no sentence · two blank lines	1 0 1 -4 -1 -1 -1 0 0 1 -1 0
2 eighths · the end of a sentence · no blank line	0 -3 -3 1 -3 -1 1 -2 2 -2 0 -1
2 eighths · the end of a sentence · one blank line	0 -2 -1 -1 -3 -4 2 -4 -1 0 -1 2
2 eighths · the end of a sentence · two blank lines	2 -2 0 -1 2 0 -2 -1 1 1 -1 0
3 eighths · a credit · no blank line	-1 -3 -4 -4 3 2 -1 0 0 -1 0 0
3 eighths · a credit · one blank line	0 -2 -3 -3 2 1 -4 -1 1 0 -2 1
3 eighths · no sentence · more blank lines	-3 4 -1 -3 -2 0 -3 0 0 3 -3 -1
3 eighths · no sentence · no blank line	0 -2 -3 -2 1 1 -1 0 -2 1 0 0
3 eighths · no sentence · one blank line	-1 0 -4 -2 -1 -5 0 -1 -2 -1 2 0
3 eighths · no sentence · the end of the file	0 3 -1 -4 -2 0 0 0 -3 3 0 0
3 eighths · no sentence · two blank lines	1 1 -3 -1 -2 -2 -2 0 -1 2 -1 0
3 eighths · the end of a sentence · no blank line	-1 -4 -2 -3 -1 -4 2 0 2 -1 1 -1
3 eighths · the end of a sentence · one blank line	-2 -6 0 -4 -3 -5 3 -4 -3 -2 1 2
3 eighths · the end of a sentence · two blank lines	0 0 -4 -3 -2 0 1 -1 2 -2 0 1
4 eighths · a credit · no blank line	-1 -1 -4 -1 2 3 -5 -1 0 0 -1 1
4 eighths · a credit · one blank line	-2 -4 -3 -1 6 1 -5 0 -1 -3 2 0
4 eighths · no sentence · more blank lines	-3 6 0 -3 -4 -1 -4 -1 2 4 -5 -2
4 eighths · no sentence · no blank line	0 -2 2 -3 1 -2 0 -3 0 1 1 -2
4 eighths · no sentence · one blank line	-1 3 -1 -1 -1 -4 1 -5 -1 0 0 -1
4 eighths · no sentence · the end of the file	2 0 -2 -6 -4 0 0 0 0 0 0 0
4 eighths · no sentence · two blank lines	0 2 1 2 -5 -2 -2 0 0 1 -1 1
4 eighths · the end of a sentence · more blank lines	-1 2 0 0 -1 0 -2 0 0 2 -2 -1
4 eighths · the end of a sentence · no blank line	-1 -1 1 -5 -1 -5 1 1 1 0 -1 0
4 eighths · the end of a sentence · one blank line	-2 -3 2 -3 -3 -7 4 -4 -4 -1 -1 2
4 eighths · the end of a sentence · two blank lines	-1 -1 -2 -3 0 -1 1 -1 0 -1 1 0
5 eighths · a credit · no blank line	-3 -2 -4 -3 5 2 -4 0 0 1 1 -3
5 eighths · a credit · one blank line	0 1 0 -3 1 -1 -4 -1 0 2 -2 -2
5 eighths · no sentence · more blank lines	-2 3 -1 -1 -2 0 -2 0 0 2 -2 0
5 eighths · no sentence · no blank line	-2 1 -2 0 -4 -4 2 -1 -1 -1 2 -1
5 eighths · no sentence · one blank line	-1 3 0 -5 -1 -1 0 -2 -2 0 0 1
5 eighths · no sentence · the end of the file	2 -2 -1 -4 -3 0 0 0 2 -2 0 0
5 eighths · the end of a sentence · no blank line	-4 -2 1 -6 2 -2 0 -1 1 -1 0 -2
5 eighths · the end of a sentence · one blank line	-4 1 3 -4 -2 -3 1 -3 -3 1 -2 2
5 eighths · the end of a sentence · two blank lines	0 1 -1 -1 -2 0 0 0 0 -1 0 1
6 eighths · a credit · no blank line	-2 -2 -3 -2 1 2 -2 0 -1 1 1 -2
6 eighths · a credit · one blank line	0 -2 -4 -3 1 1 -2 -2 1 1 -3 1
6 eighths · no sentence · more blank lines	-3 5 -1 -1 -3 -1 -4 0 0 4 -4 -2
6 eighths · no sentence · no blank line	-3 0 3 -1 2 -5 2 -3 2 -2 1 -2
6 eighths · no sentence · one blank line	-3 4 2 -4 -1 -9 1 -3 -2 1 1 -1
6 eighths · no sentence · the end of the file	3 -2 -2 -2 -5 -1 0 0 2 -2 0 0
6 eighths · no sentence · two blank lines	-2 2 0 -1 1 -2 -2 0 -3 2 0 -2
6 eighths · the end of a sentence · no blank line	-1 -4 4 -6 -1 -3 1 -1 0 1 -1 -1
6 eighths · the end of a sentence · one blank line	-4 -2 3 -8 -1 -5 2 -2 -3 -1 1 0
6 eighths · the end of a sentence · two blank lines	0 -2 -1 -2 1 0 0 0 -1 1 0 0
7 eighths · a credit · no blank line	-4 -2 -3 -1 4 -2 -3 0 0 1 -3 0
7 eighths · a credit · one blank line	-4 1 -3 -3 3 -2 0 0 1 0 0 -2
7 eighths · no sentence · more blank lines	-2 3 0 -1 -2 0 -2 0 0 2 -2 -1
7 eighths · no sentence · no blank line	0 -1 2 -10 0 -5 -1 -1 -1 3 -2 0
7 eighths · no sentence · one blank line	-5 3 2 -4 -4 -8 2 -2 -3 3 -1 -1
7 eighths · no sentence · the end of the file	2 -1 -1 -2 -2 0 0 0 1 -1 0 0
7 eighths · no sentence · two blank lines	1 0 -2 -2 -3 0 1 -1 0 -1 1 -2
7 eighths · the end of a sentence · no blank line	-3 -1 4 -4 2 -1 -4 -1 -1 2 -2 -1
7 eighths · the end of a sentence · one blank line	-3 -1 2 -10 -1 -2 1 -2 -2 1 -2 1
over 7 eighths · a credit · no blank line	1 -1 -1 -2 3 -1 -3 0 0 -2 2 -1
over 7 eighths · a credit · one blank line	-1 -3 -2 1 2 -3 -1 -1 2 1 -1 -1
over 7 eighths · no sentence · more blank lines	-1 2 0 -1 -2 -1 -2 -1 0 2 -2 -1
over 7 eighths · no sentence · no blank line	-3 3 -2 0 -3 -5 2 -4 -1 0 0 0
over 7 eighths · no sentence · one blank line	-3 2 -3 -3 0 -6 3 -4 -1 1 1 0
over 7 eighths · no sentence · the end of the file	2 -2 -1 -1 1 -1 0 0 2 -2 0 0
over 7 eighths · no sentence · two blank lines	-2 1 -3 1 -4 -4 1 -1 -1 1 0 1
over 7 eighths · the end of a sentence · more blank lines	-3 4 -1 -1 -4 0 -2 0 0 2 -2 -1
over 7 eighths · the end of a sentence · no blank line	-5 -3 4 1 2 2 -3 -2 1 1 -2 -1
over 7 eighths · the end of a sentence · one blank line	-2 0 -1 -5 4 0 -2 -4 -1 0 0 -1
over 7 eighths · the end of a sentence · two blank lines	-2 3 0 -3 -1 0 0 -1 -3 3 -1 -1
# topics in the paragraphs above × size
0 eighths · 0 to 1 words	1 -2 -1 0 -1 0 0 -5 1 0 -1 0
0 eighths · 14 to 18 words	0 2 1 0 -1 -5 -2 -1 1 2 -3 0
0 eighths · 19 to 25 words	0 1 1 0 -1 -4 -1 1 1 1 -1 0
0 eighths · 2 to 3 words	0 -1 -1 0 -2 -1 0 -4 0 0 0 0
0 eighths · 4 to 6 words	-1 0 1 0 -2 2 0 1 0 0 0 0
0 eighths · 7 to 13 words	0 1 0 0 -3 -1 -1 2 0 1 -1 0
0 eighths · over 25 words	0 -1 3 -4 -1 -5 -1 -3 0 0 -2 2
1 eighths · 14 to 18 words	0 -1 -5 0 -3 -2 2 -6 -2 0 1 -1
1 eighths · 19 to 25 words	0 -1 -1 -10 -2 -3 0 1 0 0 -1 1
1 eighths · 4 to 6 words	-2 -2 -1 -4 -1 -1 2 -2 0 -1 1 -1
1 eighths · 7 to 13 words	-1 -2 1 -7 1 -6 0 -2 0 2 -2 2
1 eighths · over 25 words	0 -1 1 1 -3 -4 1 -3 1 -1 -2 1
2 eighths · 0 to 1 words	3 0 0 -2 -1 -1 -3 0 -1 -1 -1 1
2 eighths · 14 to 18 words	1 -2 -3 -3 -1 -2 -1 0 -1 -1 0 2
2 eighths · 19 to 25 words	1 -3 1 -1 -3 -3 0 -8 -2 -1 0 1
2 eighths · 2 to 3 words	-3 1 0 -3 2 -2 1 0 -1 1 0 0
2 eighths · 4 to 6 words	-1 -2 0 -2 1 -5 0 -2 1 1 0 -3
2 eighths · 7 to 13 words	0 0 -1 -6 -1 -2 1 -5 0 -2 0 0
2 eighths · over 25 words	-1 -2 -1 2 -3 -3 3 -1 0 0 0 -1
3 eighths · 0 to 1 words	3 0 0 -2 -1 -1 -2 -1 -1 -2 0 1
3 eighths · 14 to 18 words	0 -4 -2 -12 0 -2 0 -6 -2 1 0 0
3 eighths · 19 to 25 words	0 -3 -3 0 -1 -1 0 -5 0 -1 0 0
3 eighths · 2 to 3 words	-1 -2 -2 -3 -1 2 0 -1 -3 -1 0 1
3 eighths · 4 to 6 words	-2 -3 1 -2 -1 -4 2 -2 1 -1 0 -1
3 eighths · 7 to 13 words	1 -4 2 -3 0 -4 0 -6 -2 0 -1 2
3 eighths · over 25 words	-1 -3 -3 -1 -4 -2 2 -3 0 -1 1 0
4 eighths · 0 to 1 words	1 -1 0 -2 -2 -3 0 -1 -1 -1 1 -1
4 eighths · 14 to 18 words	-2 -2 -1 -2 0 -1 2 -2 -1 -2 2 -1
4 eighths · 19 to 25 words	-1 -3 -3 -5 -2 -1 2 -3 0 -1 1 0
4 eighths · 2 to 3 words	0 -4 -2 -2 -4 -1 2 -5 1 0 0 0
4 eighths · 4 to 6 words	-1 -3 -4 -3 1 -2 1 -7 -2 0 1 -1
4 eighths · 7 to 13 words	0 -6 1 0 0 -1 0 -8 -2 -1 1 0
4 eighths · over 25 words	-1 -2 -13 -7 0 -2 1 -3 0 -3 0 0
5 eighths · 14 to 18 words	-3 -3 0 0 0 -1 2 -2 0 -4 2 -1
5 eighths · 19 to 25 words	1 -2 -6 -3 -1 -1 0 -4 1 -2 0 1
5 eighths · 4 to 6 words	2 -1 -1 -5 -2 0 -1 -1 1 -2 -1 1
5 eighths · 7 to 13 words	-3 -2 1 -2 -1 1 2 -5 0 0 0 0
5 eighths · over 25 words	-4 -1 -8 -6 3 -1 3 1 -1 0 1 -1
6 eighths · 14 to 18 words	-2 -4 -2 -5 -1 -1 1 0 -2 -1 2 -1
6 eighths · 19 to 25 words	-1 -2 -1 -2 -2 0 1 -1 1 -1 -1 1
6 eighths · 2 to 3 words	-1 -1 0 -6 0 1 0 0 -1 -1 2 0
6 eighths · 4 to 6 words	0 -3 -4 -5 3 -3 -1 -4 -3 0 2 -1
6 eighths · 7 to 13 words	0 -4 -3 -9 1 -9 1 -3 -1 -1 0 1
6 eighths · over 25 words	-2 -1 -6 -5 3 -1 1 -2 -1 -2 2 -1
7 eighths · 14 to 18 words	0 -3 -2 -3 0 0 -1 -1 0 1 -1 1
7 eighths · 19 to 25 words	-4 -2 -3 -2 3 0 -1 -1 -1 1 1 -1
7 eighths · 4 to 6 words	0 -1 0 -3 1 -3 -1 -1 0 0 0 0
7 eighths · 7 to 13 words	-1 -4 -2 -6 3 -4 -2 -3 1 -3 1 -1
7 eighths · over 25 words	1 -1 -3 -4 1 0 -1 -1 -1 2 -2 1
over 7 eighths · 0 to 1 words	1 -3 -1 -4 0 -4 0 -2 0 0 -1 1
over 7 eighths · 14 to 18 words	-2 -2 -5 -6 2 -1 0 -2 -1 1 2 -3
over 7 eighths · 19 to 25 words	-2 -3 0 1 2 -1 -2 1 -1 1 0 -1
over 7 eighths · 2 to 3 words	-1 -2 -3 -10 2 1 -1 -5 -2 -2 1 1
over 7 eighths · 4 to 6 words	0 -3 -3 -3 2 -5 0 -6 -4 -1 2 -1
over 7 eighths · 7 to 13 words	-4 -1 -1 0 2 1 1 2 -2 0 1 -1
over 7 eighths · over 25 words	0 0 -1 -5 4 -1 -2 -1 -1 0 0 -1
# topics in the paragraphs above × close × gap above
0 eighths · a credit · no blank line	1 -5 -5 -6 1 2 -3 1 -2 1 -2 1
0 eighths · a credit · one blank line	-2 -4 -9 -3 3 3 -2 3 -1 0 -1 0
0 eighths · a credit · the end of the file	-2 1 0 2 1 -2 0 0 -1 1 0 0
0 eighths · a credit · two blank lines	2 -1 -1 -1 -1 1 -1 0 1 0 -1 -2
0 eighths · no sentence · more blank lines	-9 7 -4 2 -7 -6 -5 -6 1 5 -6 -2
0 eighths · no sentence · no blank line	0 -3 -1 0 -3 -1 1 -1 0 0 0 0
0 eighths · no sentence · one blank line	0 4 -1 1 -3 -3 -1 -3 0 2 0 0
0 eighths · no sentence · the end of the file	3 -1 -9 -1 -8 -9 0 0 1 -1 0 0
0 eighths · no sentence · two blank lines	-1 2 -1 2 -1 -4 -2 -4 1 1 -1 -1
0 eighths · the end of a sentence · more blank lines	-5 6 -2 -2 -6 -1 -4 -1 0 5 -4 -2
0 eighths · the end of a sentence · no blank line	1 -5 4 -2 -3 -12 -1 -1 1 0 -1 2
0 eighths · the end of a sentence · one blank line	-1 -3 2 -2 1 -7 1 2 -1 0 -1 1
0 eighths · the end of a sentence · the end of the file	3 0 -5 -5 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	1 -2 -3 -1 0 -2 1 -2 1 -3 0 -1
1 eighths · a credit · no blank line	-1 -1 -3 -3 1 1 -1 -1 -2 1 -2 1
1 eighths · a credit · one blank line	0 -1 -2 -3 0 -2 0 1 0 3 -1 -2
1 eighths · no sentence · more blank lines	-3 4 0 -1 -2 0 -3 0 0 4 -3 -2
1 eighths · no sentence · no blank line	2 -2 0 -8 1 -5 -2 -1 0 -2 -2 2
1 eighths · no sentence · one blank line	0 -2 1 0 0 -3 -1 -2 -2 0 0 1
1 eighths · no sentence · two blank lines	2 1 0 -2 -2 0 -2 0 1 1 -2 -1
1 eighths · the end of a sentence · no blank line	-2 -3 1 -2 -5 -2 2 -1 2 0 1 -2
1 eighths · the end of a sentence · one blank line	0 -4 0 1 -6 -3 1 -3 0 -1 -2 2
1 eighths · the end of a sentence · two blank lines	-2 0 0 -2 2 0 0 0 -1 1 0 0
2 eighths · a credit · no blank line	-1 -1 -3 -3 3 0 -3 -4 0 0 0 -3
2 eighths · a credit · one blank line	1 -1 -2 -3 -2 -3 0 0 0 0 0 -1
2 eighths · no sentence · more blank lines	-2 2 0 0 -1 0 -2 0 0 2 -2 -1
2 eighths · no sentence · no blank line	0 -1 -2 -5 -1 -3 0 -7 -1 -2 1 -2
2 eighths · no sentence · one blank line	-1 -2 -6 -5 1 -10 2 -7 -2 -2 1 1
2 eighths · no sentence · two blank lines	3 2 -1 -1 -3 0 -3 0 0 1 -1 -1
2 eighths · the end of a sentence · no blank line	0 -3 0 0 -3 -1 2 -1 2 0 0 -1
2 eighths · the end of a sentence · one blank line	-1 -4 0 2 -4 -4 2 -2 -3 -1 -1 2
2 eighths · the end of a sentence · two blank lines	-2 1 -1 -1 -1 0 2 -1 0 1 1 -2
3 eighths · a credit · no blank line	-4 -2 -1 -2 3 3 -3 0 0 1 0 -2
3 eighths · a credit · one blank line	1 -1 -2 -2 0 1 -2 -4 0 1 0 0
3 eighths · no sentence · no blank line	-1 -5 -1 -1 2 -3 1 -1 -2 -2 0 -1
3 eighths · no sentence · one blank line	0 -4 0 -4 1 -5 1 -4 -2 -2 0 2
3 eighths · no sentence · two blank lines	2 -1 0 -2 -2 0 0 0 0 1 0 -1
3 eighths · the end of a sentence · no blank line	-1 -2 -1 -6 -1 -3 2 -3 1 0 0 -1
3 eighths · the end of a sentence · one blank line	-1 -5 0 0 -6 -4 3 -11 -2 -2 0 1
3 eighths · the end of a sentence · two blank lines	1 1 -2 -1 0 0 -1 -1 0 0 0 1
4 eighths · a credit · no blank line	-1 -1 -1 -2 2 2 -3 -3 -1 0 2 -2
4 eighths · a credit · one blank line	-1 -1 -1 2 3 -1 -3 -3 -1 1 0 0
4 eighths · no sentence · no blank line	-1 -5 -9 -2 0 -2 1 -5 0 -2 1 -2
4 eighths · no sentence · one blank line	0 -5 -2 -5 1 -2 0 -5 -1 -2 1 0
4 eighths · no sentence · two blank lines	2 1 -1 -1 -3 -1 -2 0 0 1 -1 0
4 eighths · the end of a sentence · no blank line	-1 -2 -9 0 -4 -6 2 -3 1 0 1 -1
4 eighths · the end of a sentence · one blank line	-2 -4 0 -4 -3 -7 3 -9 0 -1 0 1
4 eighths · the end of a sentence · two blank lines	2 0 -2 -2 -1 0 -2 -1 0 1 -2 1
5 eighths · a credit · no blank line	-2 -1 -1 -1 0 3 -3 0 -1 -1 2 -2
5 eighths · a credit · one blank line	1 -1 2 -1 1 1 -3 0 0 2 -3 2
5 eighths · no sentence · no blank line	-1 -1 -5 -2 0 -6 1 -1 1 -1 1 0
5 eighths · no sentence · one blank line	0 -2 -6 -2 0 -8 0 -4 0 -2 0 3
5 eighths · the end of a sentence · no blank line	-4 -1 -2 -5 0 -2 2 0 0 -1 2 -3
5 eighths · the end of a sentence · one blank line	-2 -3 0 0 -3 -2 2 -5 0 -1 0 0
6 eighths · a credit · no blank line	0 -1 -1 -1 1 1 -1 -1 -2 -3 3 -1
6 eighths · a credit · one blank line	-4 -1 -1 -2 3 -1 -1 -1 -1 1 1 -1
6 eighths · no sentence · no blank line	0 -4 -2 -12 -1 -10 1 -6 -1 2 1 -1
6 eighths · no sentence · one blank line	-2 -3 -5 -4 1 -3 2 -3 -2 -2 3 -2
6 eighths · the end of a sentence · no blank line	-2 -1 -3 -5 1 -3 0 -1 1 -2 1 0
6 eighths · the end of a sentence · one blank line	-1 -3 -1 -7 -1 -4 1 0 -2 0 1 0
7 eighths · a credit · one blank line	1 -1 -1 -1 1 -1 -3 0 0 -1 -1 1
7 eighths · no sentence · no blank line	1 -1 -2 -5 -1 -3 -1 -2 -1 1 -1 0
7 eighths · no sentence · one blank line	-2 -4 -3 -6 3 -5 -1 -3 -2 -1 3 -3
7 eighths · the end of a sentence · no blank line	0 -1 -4 -2 4 -1 -3 -1 0 1 -1 0
7 eighths · the end of a sentence · one blank line	0 -2 -2 -4 1 -1 1 -2 0 -2 1 -1
over 7 eighths · a credit · no blank line	3 -1 -1 -2 2 -3 -3 -1 -1 -1 1 -1
over 7 eighths · a credit · one blank line	1 -1 -1 -2 2 0 -4 1 0 0 -1 1
over 7 eighths · no sentence · no blank line	-2 -4 -5 -6 4 0 1 -7 -2 -1 1 1
over 7 eighths · no sentence · one blank line	0 -2 -5 -7 2 -5 0 -7 -1 0 1 -2
over 7 eighths · no sentence · two blank lines	2 -1 0 -1 -4 -2 0 -1 0 -1 -1 1
over 7 eighths · the end of a sentence · no blank line	-1 -3 0 0 2 2 -2 -1 0 0 1 -2
over 7 eighths · the end of a sentence · one blank line	-2 0 -3 -1 4 -1 -2 1 -3 1 0 0
# topics in headings above × size
0 eighths · 0 to 1 words	1 -2 -1 0 -1 -1 0 -5 1 0 -1 0
0 eighths · 14 to 18 words	0 2 0 -1 -2 -4 -2 0 1 2 -3 0
0 eighths · 19 to 25 words	0 2 -2 -1 -2 -4 1 -1 1 1 0 0
0 eighths · 2 to 3 words	0 -1 -1 0 -1 -2 0 -4 0 0 -1 0
0 eighths · 4 to 6 words	0 -1 -2 0 -5 -1 0 0 1 2 -1 1
0 eighths · 7 to 13 words	1 0 1 1 -6 -3 0 2 1 1 -2 0
0 eighths · over 25 words	0 -1 -1 -1 -2 -3 1 -3 1 0 0 0
1 eighths · 14 to 18 words	0 -4 -3 -4 -2 -3 2 -7 0 -3 1 0
1 eighths · 19 to 25 words	0 -5 1 -4 -3 -3 0 -2 1 -2 0 0
1 eighths · 4 to 6 words	-2 -2 -3 -3 1 -2 2 -1 1 -1 1 -1
1 eighths · 7 to 13 words	0 -2 1 -6 -2 -4 0 -3 0 1 -1 0
1 eighths · over 25 words	0 -3 1 0 -1 -3 1 -3 -1 1 -1 1
2 eighths · 0 to 1 words	2 0 0 -2 -2 -2 -1 0 1 -2 0 1
2 eighths · 14 to 18 words	0 -3 0 -2 -1 -3 0 -3 1 -1 0 -1
2 eighths · 19 to 25 words	1 -5 1 1 -3 -2 1 0 -2 0 -1 0
2 eighths · 2 to 3 words	-2 -2 -1 -1 2 -3 -1 -1 1 -1 1 -1
2 eighths · 4 to 6 words	0 -5 0 -2 1 2 -1 -2 1 -2 0 0
2 eighths · 7 to 13 words	0 -4 2 -1 -2 0 0 -2 0 -2 0 1
2 eighths · over 25 words	0 -3 1 -4 1 -5 1 0 -1 0 0 1
3 eighths · 0 to 1 words	5 0 0 -4 -3 -3 -3 -1 -2 0 1 0
3 eighths · 14 to 18 words	0 -5 -1 2 -1 -2 0 -3 0 -2 0 1
3 eighths · 19 to 25 words	-2 -5 -5 0 1 -2 2 -6 0 -1 1 0
3 eighths · 2 to 3 words	1 -4 -1 -1 -4 1 0 -2 -1 -1 -1 1
3 eighths · 4 to 6 words	-1 -7 -2 2 0 -3 -1 2 1 -3 1 0
3 eighths · 7 to 13 words	-2 -5 1 -5 1 -3 1 -2 -2 0 1 1
3 eighths · over 25 words	1 -2 0 -2 2 -2 -1 -3 -1 -1 -1 2
4 eighths · 0 to 1 words	2 -1 0 -2 -3 0 -2 -1 -1 0 1 -1
4 eighths · 14 to 18 words	-3 -5 1 0 0 -2 1 -2 0 -3 1 0
4 eighths · 19 to 25 words	-1 -2 0 -7 0 -1 0 -1 0 -3 1 0
4 eighths · 2 to 3 words	-1 -3 1 -1 0 2 0 -4 0 0 0 0
4 eighths · 4 to 6 words	1 -4 1 -5 0 -1 0 -5 -1 1 0 -1
4 eighths · 7 to 13 words	-2 -6 -4 0 4 -2 0 1 -2 -2 1 0
4 eighths · over 25 words	0 1 -2 -6 0 -1 0 -1 0 -2 0 1
5 eighths · 14 to 18 words	-1 -1 -6 -1 1 -1 0 -1 -2 -1 1 1
5 eighths · 19 to 25 words	2 -2 -4 -3 2 -1 -2 -1 0 -2 -1 1
5 eighths · 2 to 3 words	1 0 0 -3 -3 -1 0 0 1 -1 -1 1
5 eighths · 4 to 6 words	-1 -3 2 2 0 -3 -1 -2 0 1 -1 -4
5 eighths · 7 to 13 words	-1 -3 2 -9 1 -1 1 -3 2 -1 0 -2
5 eighths · over 25 words	-1 0 -1 -3 0 0 1 -1 0 -2 1 0
6 eighths · 0 to 1 words	3 0 0 -2 -2 -2 -2 -1 1 -1 -1 1
6 eighths · 14 to 18 words	-1 -1 2 -5 0 0 0 -1 0 0 1 -1
6 eighths · 19 to 25 words	0 -1 -1 -2 -2 0 1 -1 0 1 0 -1
6 eighths · 2 to 3 words	-1 -2 -1 -8 -7 1 1 -1 -2 0 0 0
6 eighths · 4 to 6 words	-2 -4 1 -2 4 0 -1 -1 0 0 0 -2
6 eighths · 7 to 13 words	0 -2 1 -8 0 1 1 -3 1 0 -1 -1
6 eighths · over 25 words	0 0 -2 -2 -2 0 1 0 -1 -2 1 -1
7 eighths · 14 to 18 words	-2 1 -1 -3 3 0 1 0 1 0 2 -3
7 eighths · 19 to 25 words	1 -2 -3 -1 3 0 -2 -1 0 -1 -1 1
7 eighths · 4 to 6 words	-1 0 -1 -2 -2 -1 1 -1 0 -2 0 0
7 eighths · 7 to 13 words	-1 -1 -8 -8 2 -6 1 -1 2 -5 1 0
over 7 eighths · 0 to 1 words	-1 0 -2 1 1 0 -1 -5 -1 -2 -1 1
over 7 eighths · 14 to 18 words	-1 1 -8 -6 2 -2 -2 -1 -2 0 0 1
over 7 eighths · 19 to 25 words	-1 3 -3 -6 1 -2 -1 1 0 2 -1 -1
over 7 eighths · 2 to 3 words	0 2 -6 -4 1 -2 1 -5 -1 -3 2 0
over 7 eighths · 4 to 6 words	-1 4 -5 -4 3 0 0 -6 -3 0 1 -1
over 7 eighths · 7 to 13 words	0 3 -5 -1 3 1 -1 -5 -2 2 0 1
over 7 eighths · over 25 words	1 0 -4 -3 0 -1 -1 0 0 1 -2 0
# topics in headings above × close × gap above
0 eighths · a credit · no blank line	1 -4 -6 -4 -1 1 -1 1 0 0 -2 1
0 eighths · a credit · one blank line	0 -2 -7 -4 -2 1 -1 4 2 0 -1 0
0 eighths · a credit · the end of the file	-2 1 0 2 1 -2 0 0 -1 1 0 0
0 eighths · a credit · two blank lines	0 0 0 0 -2 1 -1 0 -1 1 -1 1
0 eighths · no sentence · more blank lines	-9 8 -4 2 -6 -6 -6 -6 1 6 -6 -2
0 eighths · no sentence · no blank line	0 -2 -1 0 -4 -1 1 -2 0 0 1 0
0 eighths · no sentence · one blank line	0 -3 1 0 -3 -8 1 -5 0 2 0 0
0 eighths · no sentence · the end of the file	3 -1 -9 -1 -8 -9 0 0 1 -1 0 0
0 eighths · no sentence · two blank lines	1 1 -2 1 -4 -3 -2 -5 1 0 -2 0
0 eighths · the end of a sentence · more blank lines	-5 6 -2 -2 -5 -1 -5 -1 0 5 -5 -3
0 eighths · the end of a sentence · no blank line	0 -5 1 -3 -2 -1 2 0 2 -2 0 0
0 eighths · the end of a sentence · one blank line	-1 -1 -1 0 -1 -5 2 1 -2 0 0 0
0 eighths · the end of a sentence · the end of the file	3 0 -5 -5 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 0 -5 -1 2 -2 -3 -2 1 1 -4 0
1 eighths · a credit · no blank line	-2 -2 -1 -3 2 -1 -1 -1 -3 0 1 0
1 eighths · a credit · one blank line	0 -3 -4 -4 1 -3 -1 -1 0 0 0 0
1 eighths · no sentence · no blank line	1 -2 -2 -11 -1 -4 0 -5 0 -3 1 0
1 eighths · no sentence · one blank line	-1 -3 4 -1 -2 -3 1 -4 -2 0 1 -1
1 eighths · no sentence · two blank lines	3 -1 -2 -3 -4 0 0 0 0 -1 1 0
1 eighths · the end of a sentence · no blank line	-1 -4 -1 -1 -1 -2 1 -2 1 -1 1 -1
1 eighths · the end of a sentence · one blank line	0 -4 1 0 -4 -2 2 -5 -1 0 -2 2
1 eighths · the end of a sentence · two blank lines	-1 -1 0 -3 -1 0 2 -1 -1 -4 2 0
2 eighths · a credit · no blank line	-2 -3 -6 -5 3 3 -3 0 -2 0 0 0
2 eighths · a credit · one blank line	0 -4 -4 2 3 -1 -3 1 -1 1 -2 1
2 eighths · no sentence · more blank lines	-2 2 0 0 -1 0 -2 0 0 2 -2 -1
2 eighths · no sentence · no blank line	0 -5 1 -1 -2 -2 -1 -2 -2 -1 1 1
2 eighths · no sentence · one blank line	0 -2 -1 -2 1 -1 -1 -3 1 -3 1 0
2 eighths · no sentence · two blank lines	2 -1 -2 -1 -1 -2 -1 -1 0 0 0 -1
2 eighths · the end of a sentence · no blank line	0 -3 3 0 -5 -5 1 -1 0 0 0 -1
2 eighths · the end of a sentence · one blank line	-1 -7 2 -3 -3 -6 1 -2 -2 -2 0 1
2 eighths · the end of a sentence · two blank lines	-1 -2 -2 -2 0 -1 1 -1 0 -1 2 -2
3 eighths · a credit · no blank line	-1 -2 -3 -3 1 4 -3 1 0 0 0 0
3 eighths · a credit · one blank line	-2 -3 -4 -1 2 1 -4 -1 1 1 -1 -1
3 eighths · no sentence · no blank line	-1 -5 -4 0 0 -3 0 1 -2 -1 1 1
3 eighths · no sentence · one blank line	0 -5 2 1 0 -9 0 -1 -1 -2 0 2
3 eighths · no sentence · two blank lines	3 -2 -2 0 -3 -2 -3 0 1 -1 -1 -1
3 eighths · the end of a sentence · no blank line	0 -3 0 1 -2 -4 0 -1 0 -2 -2 1
3 eighths · the end of a sentence · one blank line	-1 -6 -1 -2 1 -5 1 -3 -1 -2 0 1
4 eighths · a credit · no blank line	0 -2 -3 -4 3 1 -5 0 -2 0 2 -1
4 eighths · a credit · one blank line	-3 -3 1 -3 4 2 -5 1 0 -1 2 -1
4 eighths · no sentence · no blank line	0 -5 -2 -3 -1 1 1 -1 -1 1 0 1
4 eighths · no sentence · one blank line	0 -3 -10 -3 2 -1 -1 -7 -2 -2 2 0
4 eighths · no sentence · two blank lines	-2 -3 -3 2 2 -2 -1 0 0 1 2 -1
4 eighths · the end of a sentence · no blank line	1 -3 1 -1 -3 -4 0 -6 1 -1 -1 0
4 eighths · the end of a sentence · one blank line	-2 -6 2 -1 1 -5 0 -3 -1 -1 0 0
4 eighths · the end of a sentence · two blank lines	1 0 -1 -1 -3 0 1 -1 0 -2 0 0
5 eighths · a credit · no blank line	0 -1 -1 -1 0 0 0 -2 0 -2 2 -1
5 eighths · a credit · one blank line	1 -1 -1 -1 -2 1 0 -1 -1 0 -1 0
5 eighths · no sentence · no blank line	1 -5 1 -1 1 -7 -1 -2 -1 0 0 0
5 eighths · no sentence · one blank line	-3 0 0 -2 4 -6 -1 -2 0 1 0 -1
5 eighths · the end of a sentence · no blank line	0 -1 -2 -3 0 -1 0 -1 1 -2 1 -1
5 eighths · the end of a sentence · one blank line	0 -2 -1 -5 -4 -1 2 -2 -1 -3 1 1
6 eighths · a credit · no blank line	2 -1 -1 -1 0 0 -2 -1 0 -1 0 -1
6 eighths · a credit · one blank line	1 -1 0 -2 -1 2 -2 -2 -1 0 0 0
6 eighths · no sentence · no blank line	-1 -2 0 -3 -2 1 0 0 1 0 -1 -1
6 eighths · no sentence · one blank line	-2 -3 -6 -4 4 -1 1 -5 0 -2 2 -2
6 eighths · no sentence · two blank lines	-1 -1 2 -5 0 -1 -2 0 0 0 -1 -1
6 eighths · the end of a sentence · no blank line	-1 -2 2 -4 -1 -2 0 1 0 0 0 -2
6 eighths · the end of a sentence · one blank line	0 -2 0 -6 1 -3 1 -3 -1 -1 1 0
7 eighths · a credit · no blank line	1 -1 -1 -1 0 -1 -2 -1 1 -2 1 0
7 eighths · a credit · one blank line	-1 -1 -1 -1 -3 -1 4 -1 0 0 0 0
7 eighths · no sentence · no blank line	-1 -2 -5 -7 1 -4 2 -2 2 -2 0 -1
7 eighths · no sentence · one blank line	-1 1 -6 -5 3 -5 -2 -3 1 -3 1 0
7 eighths · the end of a sentence · no blank line	0 -1 -2 -1 0 0 1 -1 0 1 -1 0
7 eighths · the end of a sentence · one blank line	-1 0 -2 -3 -1 -1 1 0 0 -2 1 -1
over 7 eighths · a credit · no blank line	1 -3 -3 -6 1 1 -5 -3 -1 2 0 -2
over 7 eighths · a credit · one blank line	-3 -2 -3 -5 4 0 -3 0 -1 3 0 -4
over 7 eighths · no sentence · no blank line	-1 -1 -6 -2 5 -1 0 -7 -1 -2 0 2
over 7 eighths · no sentence · one blank line	1 7 -14 -3 0 -3 -3 -10 0 -1 0 -1
over 7 eighths · no sentence · two blank lines	0 4 -3 -2 -4 -5 -2 -1 -1 2 -1 0
over 7 eighths · the end of a sentence · no blank line	-1 -1 2 -1 6 -5 -4 -2 -2 0 0 0
over 7 eighths · the end of a sentence · one blank line	-2 0 -1 -5 -2 -2 2 -2 -2 1 1 -3
# topics below × topics above × size
a quarter · a quarter · 14 to 18 words	3 -3 -6 -8 -3 -2 -1 -4 0 -3 1 0
a quarter · a quarter · 19 to 25 words	0 -3 -4 0 -2 -2 2 0 0 -3 1 0
a quarter · a quarter · 4 to 6 words	1 -2 -3 -7 -2 -4 1 -2 1 -2 1 -3
a quarter · a quarter · 7 to 13 words	0 -2 0 -3 -1 1 0 -2 0 0 0 -1
a quarter · a quarter · over 25 words	0 -4 0 2 -6 -3 2 -2 0 -1 -1 0
a quarter · all · 14 to 18 words	1 -2 -1 -1 -1 0 0 0 1 -1 2 -2
a quarter · all · 19 to 25 words	1 0 1 -1 1 0 -3 2 1 0 -1 1
a quarter · all · 7 to 13 words	-1 -3 -3 2 0 -3 0 -1 -2 -1 1 0
a quarter · all · over 25 words	2 -1 -3 -3 4 0 -3 -1 0 2 -2 1
a quarter · half · 14 to 18 words	-1 -3 -4 0 -3 -1 2 -3 1 -3 2 -1
a quarter · half · 19 to 25 words	1 -2 -5 -4 -1 -1 0 -2 1 0 0 1
a quarter · half · 4 to 6 words	-2 -1 0 -4 0 -4 2 -3 0 -1 1 -2
a quarter · half · 7 to 13 words	-2 -3 -7 1 0 1 1 -3 0 0 0 0
a quarter · half · over 25 words	-2 -3 -3 -1 -1 -2 2 -2 -1 -1 1 -1
a quarter · none · 14 to 18 words	2 1 -6 -2 0 -1 -2 -1 1 -1 -2 0
a quarter · none · 19 to 25 words	3 -3 -5 -1 -1 -1 -1 -1 0 1 -1 1
a quarter · none · 2 to 3 words	-3 0 2 -6 -4 1 3 0 -1 0 3 -3
a quarter · none · 4 to 6 words	0 -2 0 -2 0 0 1 -2 1 -1 0 -1
a quarter · none · 7 to 13 words	1 -2 -3 2 -4 -1 -1 -2 0 1 0 -1
a quarter · none · over 25 words	4 -1 -3 -5 0 -1 -2 -1 0 -3 -2 4
a quarter · three quarters · 14 to 18 words	-3 -1 -2 1 -1 0 2 -1 -2 -2 2 -1
a quarter · three quarters · 19 to 25 words	1 -1 -3 -1 0 0 -1 -2 1 -1 -1 1
a quarter · three quarters · 4 to 6 words	0 0 0 -2 1 -2 -1 -1 1 -1 3 -3
a quarter · three quarters · 7 to 13 words	0 -2 0 -5 1 -4 -1 -3 -1 -1 1 -1
a quarter · three quarters · over 25 words	-3 -1 -3 -3 1 0 3 -2 0 -1 1 0
all · a quarter · 14 to 18 words	-1 2 -4 1 -1 0 0 0 -1 1 -2 2
all · a quarter · 19 to 25 words	-4 -1 1 -4 4 -1 -3 -1 1 0 1 -2
all · a quarter · 4 to 6 words	-1 2 0 -3 -2 -2 2 0 0 1 0 -1
all · a quarter · 7 to 13 words	-1 0 -2 -6 -1 -5 1 -1 0 1 0 -3
all · a quarter · over 25 words	-1 1 1 -5 2 -1 -2 0 1 1 -2 1
all · all · 0 to 1 words	2 -2 0 -1 -2 -2 -2 -3 -1 1 -1 0
all · all · 14 to 18 words	-2 -3 -2 -2 2 0 0 0 0 3 -2 -2
all · all · 19 to 25 words	-2 -2 -1 -1 1 -1 -1 0 0 0 0 0
all · all · 2 to 3 words	1 -1 -2 -6 2 1 -2 -2 -1 -1 -2 3
all · all · 4 to 6 words	0 -2 -1 -2 1 -7 0 -3 -2 -2 1 1
all · all · 7 to 13 words	-4 -2 -1 -4 0 2 1 -2 0 -3 2 -2
all · all · over 25 words	-4 1 0 -1 3 0 -1 0 -1 0 1 -3
all · half · 14 to 18 words	-4 -2 1 -2 2 0 -1 0 -1 0 0 0
all · half · 19 to 25 words	0 -1 -2 -1 -1 0 0 0 1 0 -1 1
all · half · 2 to 3 words	-3 -3 -1 -2 -9 -7 4 0 0 2 -1 0
all · half · 4 to 6 words	0 -2 -1 -1 -3 -7 2 -1 0 1 -1 0
all · half · 7 to 13 words	-2 -2 2 -2 -2 -7 3 -2 -2 -1 1 0
all · half · over 25 words	1 0 1 -1 2 0 -4 0 1 1 -2 1
all · none · 0 to 1 words	-4 0 -5 1 -5 -2 4 -5 1 -1 -1 1
all · none · 14 to 18 words	-1 1 4 0 0 -1 -4 -1 1 2 -2 -2
all · none · 19 to 25 words	-4 2 1 2 2 -1 -4 0 0 2 -3 -1
all · none · 2 to 3 words	-3 2 -3 -2 0 -3 2 -2 -2 0 0 0
all · none · 4 to 6 words	-3 3 3 -1 -1 -12 2 -3 0 0 -1 1
all · none · 7 to 13 words	-4 4 2 -6 -4 -11 -1 -4 -3 4 -3 0
all · none · over 25 words	-3 1 0 -6 2 -1 0 0 -1 0 -1 1
all · three quarters · 14 to 18 words	-1 -2 0 -2 1 0 0 0 1 -1 0 0
all · three quarters · 19 to 25 words	-2 -1 -2 -1 1 0 1 0 0 0 0 0
all · three quarters · 4 to 6 words	-2 -1 -2 -4 1 -4 1 -1 -1 -1 2 -2
all · three quarters · 7 to 13 words	-3 -4 -1 -2 -3 -5 4 -2 1 -2 0 1
all · three quarters · over 25 words	-1 -1 -2 -1 2 0 -2 0 -1 0 1 -2
half · a quarter · 14 to 18 words	0 -2 -5 -5 1 -1 0 -1 -2 0 0 1
half · a quarter · 19 to 25 words	1 0 -1 -5 -4 -1 0 -1 -1 0 -2 2
half · a quarter · 4 to 6 words	-2 -2 -2 1 0 -6 1 -1 0 2 -1 0
half · a quarter · 7 to 13 words	0 0 -6 -4 -2 -8 1 -2 -1 -2 -1 0
half · a quarter · over 25 words	-1 -1 -4 -1 -2 -2 2 -1 0 -2 1 0
half · all · 14 to 18 words	-4 -2 -3 -3 4 0 -1 0 -1 0 1 -1
half · all · 19 to 25 words	-2 -2 -5 -1 1 0 1 0 -3 -1 2 -2
half · all · 2 to 3 words	-1 -1 -1 -5 4 -1 -3 -1 0 -1 1 0
half · all · 4 to 6 words	-1 -2 -1 -4 -1 1 1 -1 -1 0 1 -1
half · all · 7 to 13 words	0 -2 0 -2 1 -4 -2 -1 0 -1 0 -1
half · all · over 25 words	-2 0 -4 -1 2 0 -2 0 -1 1 -1 -1
half · half · 0 to 1 words	2 -1 0 -1 -1 -2 -2 -1 -1 -1 1 0
half · half · 14 to 18 words	0 -3 0 -6 -3 -1 1 0 -2 1 -2 2
half · half · 19 to 25 words	-1 -2 -3 -3 0 -1 1 -2 0 -1 1 0
half · half · 2 to 3 words	-1 -4 -2 -1 -7 0 2 -1 1 -1 -1 0
half · half · 4 to 6 words	-1 -2 -3 -4 2 2 -1 1 -1 -2 0 0
half · half · 7 to 13 words	1 -3 -1 -7 0 -2 -2 -4 -2 -2 0 2
half · half · over 25 words	0 -3 -7 -5 -6 -2 1 -2 0 -3 -1 1
half · none · 0 to 1 words	2 -1 0 -5 -3 -2 0 0 1 -1 0 1
half · none · 14 to 18 words	-2 1 -2 1 0 -2 1 -1 0 -1 1 1
half · none · 19 to 25 words	-3 1 0 0 -3 -1 3 -1 -1 -1 2 0
half · none · 2 to 3 words	-1 2 3 -3 -2 -4 2 -2 0 0 2 -2
half · none · 4 to 6 words	-1 2 2 -1 -2 -2 0 -5 -1 1 0 0
half · none · 7 to 13 words	-1 2 -1 0 -1 -1 0 1 -2 2 0 0
half · none · over 25 words	-4 -1 2 -8 -4 -1 1 -1 -2 0 0 0
half · three quarters · 14 to 18 words	-1 -2 -4 -3 0 -1 0 -1 -1 -2 1 -1
half · three quarters · 19 to 25 words	-3 -1 -1 -2 -2 0 3 -1 1 -1 2 -2
half · three quarters · 2 to 3 words	-3 0 0 -1 -5 1 3 0 0 0 1 -1
half · three quarters · 4 to 6 words	1 -2 -1 -6 -3 0 0 -2 1 0 2 -3
half · three quarters · 7 to 13 words	2 -3 1 -1 -4 0 0 -2 1 0 0 0
half · three quarters · over 25 words	-2 -1 -6 -4 2 -1 1 -2 -1 -3 1 0
none · a quarter · 14 to 18 words	-2 -1 -1 0 -3 -1 2 0 -1 -1 1 1
none · a quarter · 19 to 25 words	2 -2 0 -7 -4 -1 0 -1 -2 0 -1 1
none · a quarter · 2 to 3 words	0 0 0 -3 -3 -1 0 0 0 2 -1 1
none · a quarter · 4 to 6 words	-1 -2 1 -2 2 1 -1 -1 0 1 0 -2
none · a quarter · 7 to 13 words	0 -5 -3 -3 -2 -3 1 -5 -1 -2 0 1
none · a quarter · over 25 words	-1 -2 2 2 -3 -1 1 -2 2 1 1 -2
none · all · 0 to 1 words	-1 -2 0 -4 1 -3 1 -2 0 -2 -1 1
none · all · 14 to 18 words	-2 1 -2 -3 1 0 1 -1 -1 1 2 -2
none · all · 19 to 25 words	-2 0 -1 2 3 0 -1 0 -2 2 -1 -1
none · all · 2 to 3 words	0 -2 -1 -7 0 0 1 -4 -2 -1 1 1
none · all · 4 to 6 words	1 -2 -1 -3 -2 -6 1 -4 -3 0 2 -1
none · all · 7 to 13 words	-2 -3 -3 0 2 -4 -1 2 -1 1 -1 0
none · all · over 25 words	0 -1 -1 -4 1 0 0 -1 1 2 0 -1
none · half · 0 to 1 words	-1 -1 0 -3 -2 -2 1 -1 0 -2 0 0
none · half · 14 to 18 words	-1 -2 -3 -9 -5 -1 1 -4 -1 -1 2 -1
none · half · 19 to 25 words	-3 -1 -3 1 -2 0 4 -6 -1 -1 2 -2
none · half · 2 to 3 words	2 -4 -1 -4 0 0 -2 -5 -3 -2 1 1
none · half · 4 to 6 words	-1 -2 1 -3 0 -4 1 -9 -1 1 1 -1
none · half · 7 to 13 words	1 -4 0 1 0 -3 -1 -8 -2 -2 1 0
none · half · over 25 words	-3 -1 -3 -1 -4 -1 5 -4 -1 -2 4 -3
none · none · 0 to 1 words	1 -2 -1 0 -1 0 0 -5 1 0 0 0
none · none · 14 to 18 words	2 -3 -6 1 -1 -2 -1 0 1 1 -2 -1
none · none · 19 to 25 words	2 -2 -4 -2 -3 -1 -1 2 2 -2 0 0
none · none · 2 to 3 words	0 -3 -3 0 -3 0 -1 -4 0 0 -1 0
none · none · 4 to 6 words	0 -5 -5 1 -3 2 0 2 1 -1 0 0
none · none · 7 to 13 words	1 -5 -6 0 -2 1 -1 3 1 -2 -1 0
none · none · over 25 words	2 -2 -4 0 -2 -1 -2 -3 0 1 -2 0
none · three quarters · 14 to 18 words	-1 -1 -1 -3 -4 0 2 1 0 -1 1 0
none · three quarters · 19 to 25 words	-1 0 -1 -2 -1 0 1 -2 1 -1 1 -1
none · three quarters · 2 to 3 words	0 -1 0 -4 2 0 -2 0 -1 0 0 1
none · three quarters · 4 to 6 words	2 -1 -1 -2 0 -2 -1 -3 -2 1 0 2
none · three quarters · 7 to 13 words	0 -1 -3 -7 1 -5 0 -1 -2 1 -1 2
none · three quarters · over 25 words	-4 0 -1 -4 0 0 3 1 -1 0 3 -3
three quarters · a quarter · 14 to 18 words	-1 0 -1 1 -4 0 2 -1 0 3 -2 -1
three quarters · a quarter · 19 to 25 words	-5 -1 1 -4 -1 -1 1 0 0 2 -1 -1
three quarters · a quarter · 4 to 6 words	-1 1 -2 -3 -3 -3 2 -1 -1 -1 1 0
three quarters · a quarter · 7 to 13 words	-3 0 3 -7 -1 -5 1 -2 -2 0 0 0
three quarters · a quarter · over 25 words	-2 -2 1 -5 -2 -1 2 0 -2 0 0 0
three quarters · all · 14 to 18 words	2 -2 -2 -2 -1 0 -2 -1 -1 0 -2 2
three quarters · all · 19 to 25 words	0 -1 -1 -1 3 0 -3 0 0 2 -2 1
three quarters · all · 4 to 6 words	-2 -1 -1 -2 2 -3 0 0 -1 1 0 0
three quarters · all · 7 to 13 words	-1 0 -2 -3 -1 -2 1 -1 0 -1 2 -2
three quarters · all · over 25 words	-1 -1 -2 -1 -1 0 0 0 -1 -1 1 -1
three quarters · half · 14 to 18 words	-1 -1 -2 -4 2 -1 0 0 -1 -1 2 0
three quarters · half · 19 to 25 words	0 -3 0 -2 -4 0 1 -1 -1 -2 0 1
three quarters · half · 2 to 3 words	-4 1 0 -4 3 -4 0 0 0 -1 1 0
three quarters · half · 4 to 6 words	-1 -2 -1 0 0 -8 2 -2 0 -2 1 -1
three quarters · half · 7 to 13 words	-2 -5 1 -5 -1 -2 2 -2 0 1 -1 -1
three quarters · half · over 25 words	-1 -1 -4 -3 -2 -1 2 -1 -1 -3 1 1
three quarters · none · 14 to 18 words	-2 2 2 -4 -2 -1 1 0 0 0 0 0
three quarters · none · 19 to 25 words	-3 1 1 -9 0 -2 0 0 -1 1 -1 -2
three quarters · none · 2 to 3 words	-1 0 -1 -2 0 0 0 0 -1 1 -1 2
three quarters · none · 4 to 6 words	-5 4 1 -3 -1 1 3 -2 -1 1 0 -1
three quarters · none · 7 to 13 words	-1 4 2 -2 -1 -6 -5 -4 2 1 -5 0
three quarters · none · over 25 words	-7 -1 3 -7 -3 -2 1 0 -4 0 1 -1
three quarters · three quarters · 14 to 18 words	-1 -3 1 -3 0 0 0 -1 -1 -1 1 -1
three quarters · three quarters · 19 to 25 words	1 -2 -5 -1 -5 0 1 -1 1 -2 -2 2
three quarters · three quarters · 2 to 3 words	-2 -1 0 -2 0 -2 2 0 -1 -1 1 -1
three quarters · three quarters · 4 to 6 words	-1 -2 -1 -4 1 -1 -1 -1 -1 1 0 -1
three quarters · three quarters · 7 to 13 words	-2 -2 -1 -6 0 0 0 -2 0 0 0 0
three quarters · three quarters · over 25 words	-1 0 -5 -2 0 0 0 0 0 -3 0 0
# topics in the heaviest prose × heaviest prose × size
0 sixths · above · 0 to 1 words	1 -1 -1 -1 -1 0 0 -7 -3 -1 0 1
0 sixths · above · 14 to 18 words	1 -1 0 -7 -2 -1 0 -4 0 1 -1 1
0 sixths · above · 19 to 25 words	-1 1 -1 -8 -5 -1 4 -2 1 2 3 -2
0 sixths · above · 2 to 3 words	0 -2 -1 -2 -1 -3 0 -5 -3 1 -1 0
0 sixths · above · 4 to 6 words	0 -3 -1 -1 -1 -4 0 0 -2 -1 0 0
0 sixths · above · 7 to 13 words	0 -2 -1 -3 -3 -1 0 0 -1 0 0 0
0 sixths · above · over 25 words	1 2 0 -1 -3 -1 0 -2 1 1 -1 0
0 sixths · around · 0 to 1 words	-1 -5 -4 -2 -2 0 1 -4 -1 -2 0 1
0 sixths · around · 14 to 18 words	-2 2 -2 2 1 -1 -2 1 -2 2 -1 -2
0 sixths · around · 19 to 25 words	0 1 0 -1 0 0 -3 1 -1 3 -3 1
0 sixths · around · 2 to 3 words	-1 0 -1 1 -4 1 -1 -4 0 0 -1 0
0 sixths · around · 4 to 6 words	0 -1 -2 2 1 2 -4 3 -1 0 -2 2
0 sixths · around · 7 to 13 words	1 -1 -3 2 -3 -1 -1 0 -1 2 0 -1
0 sixths · below · 0 to 1 words	0 -2 -2 0 -1 -3 1 -1 1 1 -1 -2
0 sixths · below · 14 to 18 words	0 -2 -6 2 1 -1 -2 -1 1 0 -1 0
0 sixths · below · 19 to 25 words	2 -2 -5 0 -3 0 0 0 1 -1 -1 2
0 sixths · below · 2 to 3 words	1 -4 -3 1 -1 2 -1 -1 1 0 0 -2
0 sixths · below · 4 to 6 words	0 -6 -5 2 -2 0 0 0 1 1 -1 1
0 sixths · below · 7 to 13 words	0 -7 -1 3 0 1 0 2 1 0 -1 -1
0 sixths · below · over 25 words	0 -3 -4 0 -3 0 1 0 1 0 0 1
1 sixths · above · 14 to 18 words	1 -2 0 1 -4 -1 0 -4 -1 0 0 1
1 sixths · above · 19 to 25 words	1 0 0 -5 -4 -1 0 -1 -2 0 0 0
1 sixths · above · 4 to 6 words	0 1 -1 -4 -1 -1 0 -2 1 2 -1 0
1 sixths · above · 7 to 13 words	0 0 -2 -2 0 -5 -1 -4 0 0 -1 1
1 sixths · above · over 25 words	0 -3 1 0 -6 -2 1 -3 0 0 1 -1
1 sixths · around · 14 to 18 words	3 2 1 -3 -4 0 -3 0 1 1 -1 -1
1 sixths · around · 19 to 25 words	1 0 -1 -1 2 0 -3 -1 1 0 -3 2
1 sixths · around · 7 to 13 words	1 1 -4 -3 -2 2 -2 0 0 0 -2 1
1 sixths · around · over 25 words	1 0 2 -1 1 0 -4 0 0 0 0 0
1 sixths · below · 14 to 18 words	-1 -5 -3 2 0 0 1 -1 2 -2 0 -1
1 sixths · below · 19 to 25 words	2 -3 -2 1 -2 -1 -1 0 -1 1 -1 0
1 sixths · below · 4 to 6 words	-1 -2 -4 -1 2 -1 1 0 0 0 1 -1
1 sixths · below · 7 to 13 words	1 -3 -1 -1 0 -1 -1 1 0 0 -1 0
1 sixths · below · over 25 words	1 -1 -1 -1 0 -1 -1 0 -1 1 -2 1
2 sixths · above · 0 to 1 words	2 0 0 -1 0 0 -1 0 -1 -1 -2 2
2 sixths · above · 14 to 18 words	2 -1 0 -3 -2 -1 -1 -3 -2 -1 0 1
2 sixths · above · 19 to 25 words	1 -2 -1 0 -9 -1 0 -3 1 -1 -1 0
2 sixths · above · 2 to 3 words	1 -2 0 -9 -9 -1 1 -1 -2 -1 0 1
2 sixths · above · 4 to 6 words	1 -4 -2 -5 0 -3 1 -2 0 -1 0 -1
2 sixths · above · 7 to 13 words	2 -4 -1 0 -3 -8 0 -4 -1 -2 0 0
2 sixths · above · over 25 words	-1 -2 -4 1 -3 -1 1 -2 1 -1 1 -1
2 sixths · around · 14 to 18 words	2 0 -3 -4 1 -1 -3 0 -2 0 0 1
2 sixths · around · 19 to 25 words	1 -1 1 -2 -1 -1 -1 -1 -1 0 0 0
2 sixths · around · 2 to 3 words	-2 -2 -2 -7 1 1 0 0 -1 -3 3 -1
2 sixths · around · 4 to 6 words	-1 2 -5 -1 2 -3 -2 -5 1 0 -1 0
2 sixths · around · 7 to 13 words	1 0 -5 0 -2 -1 -1 -2 1 1 -1 0
2 sixths · around · over 25 words	1 1 -1 0 2 0 -3 0 0 0 -1 1
2 sixths · below · 14 to 18 words	0 0 -7 1 -1 -1 0 0 0 -2 2 -1
2 sixths · below · 19 to 25 words	1 -1 -3 -1 -1 -1 0 -1 -1 -1 0 0
2 sixths · below · 2 to 3 words	-1 -1 1 -7 3 2 0 0 -1 1 0 -1
2 sixths · below · 4 to 6 words	0 -5 1 -2 -2 0 1 -2 0 -1 0 1
2 sixths · below · 7 to 13 words	-1 -5 1 0 0 -1 2 -3 0 -1 1 0
2 sixths · below · over 25 words	0 -1 0 -5 1 -1 -1 0 0 1 -2 0
3 sixths · above · 0 to 1 words	3 0 0 -2 -1 -1 -2 -1 -1 0 1 0
3 sixths · above · 14 to 18 words	2 -1 -1 -4 0 0 -2 -2 -1 -2 -2 3
3 sixths · above · 19 to 25 words	1 -1 -2 -3 0 0 -1 -2 0 0 -2 1
3 sixths · above · 2 to 3 words	2 -2 0 -12 -1 -4 1 -5 -4 -1 1 2
3 sixths · above · 4 to 6 words	0 -3 -1 -4 -1 -8 1 -7 0 -1 1 0
3 sixths · above · 7 to 13 words	1 -4 0 -2 -1 -7 0 -6 0 -3 -1 1
3 sixths · above · over 25 words	-1 -1 -2 -5 -2 -1 2 -2 -1 -2 2 -2
3 sixths · around · 0 to 1 words	3 -1 0 -2 -2 -3 -4 -1 0 -1 0 0
3 sixths · around · 14 to 18 words	-2 2 -3 0 3 -1 -3 0 -1 2 -1 -1
3 sixths · around · 19 to 25 words	-1 0 -1 -1 4 -1 -4 0 1 -1 0 0
3 sixths · around · 2 to 3 words	-1 -1 -2 -1 -1 -1 2 -2 1 -1 1 -1
3 sixths · around · 4 to 6 words	0 0 -5 -2 -3 0 1 -3 2 0 -1 -1
3 sixths · around · 7 to 13 words	1 0 -3 -8 -1 0 -1 -2 -1 -2 -1 1
3 sixths · around · over 25 words	1 1 -1 2 -4 0 -1 0 0 1 -2 0
3 sixths · below · 0 to 1 words	1 -1 0 -4 -2 0 2 0 2 -1 1 0
3 sixths · below · 14 to 18 words	-2 1 1 -3 0 -1 -1 0 -2 0 1 0
3 sixths · below · 19 to 25 words	-3 -1 0 -1 3 -1 0 0 -2 1 -1 0
3 sixths · below · 2 to 3 words	-1 3 3 -2 -6 -8 1 -1 2 0 0 -2
3 sixths · below · 4 to 6 words	-2 1 2 -3 2 1 1 -1 -2 1 1 -2
3 sixths · below · 7 to 13 words	-2 1 0 0 0 -10 0 -1 -1 2 0 0
3 sixths · below · over 25 words	-2 -3 -5 -3 3 0 2 0 -1 -2 1 0
4 sixths · above · 14 to 18 words	-2 -1 0 0 -9 0 3 -1 0 -1 1 -1
4 sixths · above · 19 to 25 words	2 -1 -1 -2 -2 0 -1 -2 1 -1 -1 1
4 sixths · above · 2 to 3 words	0 -1 0 -4 -6 -2 1 0 -1 -2 0 1
4 sixths · above · 4 to 6 words	0 -2 -1 -2 -1 0 1 -2 -2 0 0 1
4 sixths · above · 7 to 13 words	0 -4 -3 0 0 -3 1 -5 -1 -1 0 0
4 sixths · above · over 25 words	0 0 0 -3 -1 0 0 -1 -1 0 0 0
4 sixths · around · 14 to 18 words	2 0 2 0 -1 -1 -2 0 -2 0 -1 2
4 sixths · around · 19 to 25 words	2 2 -4 -1 1 0 -2 -1 0 1 -1 0
4 sixths · around · 2 to 3 words	0 1 0 -2 1 -3 -1 0 0 0 -2 1
4 sixths · around · 4 to 6 words	-2 1 0 -1 -4 -2 2 -1 1 -2 0 0
4 sixths · around · 7 to 13 words	-1 -1 -1 -1 1 -4 -1 -3 -1 -1 0 1
4 sixths · around · over 25 words	-2 0 -1 0 3 0 -1 0 0 1 2 -2
4 sixths · below · 14 to 18 words	0 1 -4 -2 0 -1 0 -1 2 -1 1 -1
4 sixths · below · 19 to 25 words	1 -3 -2 -6 -2 -1 2 0 -1 -2 2 1
4 sixths · below · 2 to 3 words	-1 -1 -1 -3 2 0 1 0 -1 -2 2 0
4 sixths · below · 4 to 6 words	-1 1 2 -3 0 3 -1 0 1 1 -2 0
4 sixths · below · 7 to 13 words	-1 2 1 -3 -5 -2 1 0 0 0 0 0
4 sixths · below · over 25 words	-4 -2 1 -4 -4 -1 3 0 -2 -3 3 0
5 sixths · above · 14 to 18 words	-1 -1 0 -2 -1 0 1 -1 1 -1 0 -1
5 sixths · above · 19 to 25 words	1 -1 -1 -1 -1 0 0 -1 0 -1 -1 2
5 sixths · above · 4 to 6 words	1 -1 0 -4 -3 -2 0 -3 -1 -1 1 -1
5 sixths · above · 7 to 13 words	-2 -2 -1 -4 1 -2 0 -1 -1 -2 0 0
5 sixths · above · over 25 words	1 0 0 -2 -4 0 0 0 0 0 0 0
5 sixths · around · 14 to 18 words	-1 1 -2 -2 3 -1 -3 0 0 2 -1 -2
5 sixths · around · 19 to 25 words	-2 1 1 -1 1 0 -2 0 0 2 -2 0
5 sixths · around · 4 to 6 words	0 3 2 -1 0 -3 -1 -1 -2 2 0 -1
5 sixths · around · 7 to 13 words	-4 0 0 -2 0 -11 2 -2 0 0 1 -1
5 sixths · around · over 25 words	-2 0 -1 -1 2 0 -1 0 0 -1 0 0
5 sixths · below · 14 to 18 words	-1 1 3 -7 -2 -1 0 -1 0 1 1 -1
5 sixths · below · 19 to 25 words	-2 0 1 -7 1 -1 -2 0 1 0 -2 0
5 sixths · below · 4 to 6 words	-2 1 1 -2 0 -7 2 0 -1 0 2 -1
5 sixths · below · 7 to 13 words	-2 3 -2 -3 0 -6 -1 -1 -1 1 -1 -2
5 sixths · below · over 25 words	-3 -1 3 -2 1 0 -1 0 1 1 -2 -1
over 5 sixths · above · 0 to 1 words	0 -2 0 -7 -10 -8 2 -2 -3 -2 1 3
over 5 sixths · above · 14 to 18 words	-3 0 0 -1 1 0 3 0 0 -1 2 -3
over 5 sixths · above · 19 to 25 words	-1 -1 -1 -1 -4 0 2 -1 0 -1 2 -2
over 5 sixths · above · 2 to 3 words	1 -3 0 -2 -6 -2 2 -4 -4 -1 1 3
over 5 sixths · above · 4 to 6 words	-1 -2 0 -4 0 -5 2 -4 -2 -2 1 0
over 5 sixths · above · 7 to 13 words	0 -2 -1 -3 1 -3 -1 2 -1 1 -1 0
over 5 sixths · around · 0 to 1 words	-1 0 -1 -3 0 -5 0 -2 0 1 -2 1
over 5 sixths · around · 14 to 18 words	-2 -1 0 1 0 0 1 0 0 2 0 -1
over 5 sixths · around · 19 to 25 words	-3 0 -1 -1 3 0 -3 2 -1 1 -1 1
over 5 sixths · around · 2 to 3 words	-1 0 -4 -6 1 -2 0 -3 2 -3 1 0
over 5 sixths · around · 4 to 6 words	-1 -2 -4 -5 -4 -12 3 -4 -2 -2 2 -1
over 5 sixths · around · 7 to 13 words	-4 1 1 -1 0 1 -1 1 -2 2 -1 0
over 5 sixths · around · over 25 words	-3 1 -1 0 2 0 -1 0 -1 2 0 -1
over 5 sixths · below · 0 to 1 words	-4 0 -5 3 -2 -1 2 0 1 0 2 -1
over 5 sixths · below · 14 to 18 words	0 1 -1 -5 -1 -1 -3 0 1 -1 -2 0
over 5 sixths · below · 19 to 25 words	-3 1 1 1 0 0 -1 0 0 1 -1 0
over 5 sixths · below · 2 to 3 words	-2 3 -4 -1 0 -1 0 0 -1 1 1 -2
over 5 sixths · below · 4 to 6 words	-3 3 -2 0 2 -9 -2 0 -1 2 -1 -1
over 5 sixths · below · 7 to 13 words	0 3 0 -5 -2 -2 -1 0 -3 1 1 0
over 5 sixths · below · over 25 words	-2 2 2 -4 -1 0 -1 0 0 0 -1 1
# topics in the heaviest prose × heaviest prose × distance of the heaviest prose
0 sixths · above · 1 lines	-1 2 -1 1 -7 0 -1 0 2 1 -2 1
0 sixths · above · 14 to 25 lines	1 -2 0 -3 -2 -3 0 -1 -1 0 -1 2
0 sixths · above · 2 lines	-1 2 -2 1 1 2 -4 -3 0 2 -2 1
0 sixths · above · 26 to 60 lines	1 -4 0 -5 -3 -2 0 -4 -1 0 0 0
0 sixths · above · 3 lines	0 0 1 -1 -1 -1 0 -2 1 1 -1 0
0 sixths · above · 4 to 5 lines	-2 2 -3 2 3 -2 -1 -2 1 2 -1 0
0 sixths · above · 6 to 8 lines	0 2 -2 4 0 -1 -2 2 0 1 -2 1
0 sixths · above · 9 to 13 lines	-1 0 -3 2 1 -6 0 -3 -1 0 0 1
0 sixths · above · over 60 lines	1 -2 -1 -2 -2 -1 0 -5 -2 -1 0 1
0 sixths · around · 0 lines	0 -1 -3 2 -2 1 -2 2 -1 0 0 0
0 sixths · below · 1 lines	0 -4 -4 2 -1 1 -3 0 -3 2 -2 1
0 sixths · below · 14 to 25 lines	1 -6 -3 1 0 -1 -1 -1 0 2 -2 0
0 sixths · below · 2 lines	-1 -3 -7 1 -2 -1 1 -1 0 -1 0 1
0 sixths · below · 26 to 60 lines	1 -5 -6 1 -4 -5 0 -1 1 1 -1 0
0 sixths · below · 3 lines	0 -2 -3 1 -1 0 -2 1 0 -2 1 1
0 sixths · below · 4 to 5 lines	1 -3 -3 0 -1 0 0 0 1 -1 0 1
0 sixths · below · 6 to 8 lines	1 -6 -2 1 1 0 -2 1 0 0 0 1
0 sixths · below · 9 to 13 lines	0 -6 -2 1 1 2 -2 2 1 0 0 1
0 sixths · below · over 60 lines	0 -2 -1 -1 -1 0 0 -1 1 0 -1 -2
1 sixths · above · 1 lines	-3 -1 0 -3 -1 0 2 1 0 -1 2 -1
1 sixths · above · 14 to 25 lines	0 0 -2 0 -2 -3 0 -3 1 -1 0 0
1 sixths · above · 2 lines	-2 1 0 1 0 0 0 -2 -1 1 0 0
1 sixths · above · 26 to 60 lines	0 0 0 -2 -1 -4 0 -4 -1 0 0 0
1 sixths · above · 3 lines	0 2 2 -3 -3 -1 1 -1 0 3 1 -2
1 sixths · above · 4 to 5 lines	1 -1 -1 -3 -5 0 1 -1 -1 0 0 0
1 sixths · above · 6 to 8 lines	-2 -2 -2 -6 0 -1 2 -1 1 -1 1 -1
1 sixths · above · 9 to 13 lines	3 -1 -2 0 -1 -1 -2 -2 0 -1 -3 3
1 sixths · above · over 60 lines	3 0 1 -9 -7 -3 0 -5 -1 2 -1 1
1 sixths · around · 0 lines	2 2 0 -5 -2 1 -2 -1 1 0 -2 1
1 sixths · below · 1 lines	-1 0 -4 0 2 -1 -3 0 0 0 -1 0
1 sixths · below · 14 to 25 lines	-1 -1 0 1 -1 -3 -1 -1 0 1 -2 1
1 sixths · below · 2 lines	4 -3 -4 -3 -1 -1 -2 0 1 0 -1 0
1 sixths · below · 26 to 60 lines	-1 -2 0 0 1 -2 -1 0 0 1 -3 1
1 sixths · below · 3 lines	-1 -2 -4 -5 2 -1 1 0 -1 0 2 -2
1 sixths · below · 4 to 5 lines	0 1 -7 -1 -1 -2 -1 1 -1 2 1 -5
1 sixths · below · 6 to 8 lines	0 -2 -4 -1 -2 1 1 1 0 -1 1 -2
1 sixths · below · 9 to 13 lines	1 -2 -6 2 -1 -1 0 0 1 0 -1 -1
1 sixths · below · over 60 lines	0 -1 -2 1 -4 -1 0 -1 0 0 0 -1
2 sixths · above · 1 lines	-3 -2 0 2 0 1 1 0 -2 1 1 -1
2 sixths · above · 14 to 25 lines	0 -3 -3 -2 0 -4 0 -5 0 -3 1 0
2 sixths · above · 2 lines	-1 -1 0 -1 2 -2 0 -3 0 0 0 0
2 sixths · above · 26 to 60 lines	1 -2 -2 -6 -5 -6 1 -1 0 -1 0 0
2 sixths · above · 3 lines	0 -1 -1 -8 1 -2 0 -3 1 -1 0 -1
2 sixths · above · 4 to 5 lines	0 -1 -1 2 -3 -2 0 -2 -1 0 1 0
2 sixths · above · 6 to 8 lines	1 -1 -1 -4 -1 -2 -1 -2 1 0 0 0
2 sixths · above · 9 to 13 lines	1 -3 -3 -1 1 0 -1 -4 -1 -4 1 1
2 sixths · above · over 60 lines	2 -3 0 -2 -6 -2 -1 -3 -1 -2 -2 3
2 sixths · around · 0 lines	1 2 -2 -3 2 0 -3 -4 1 0 -1 0
2 sixths · below · 1 lines	-2 -2 -3 -1 4 -1 -1 0 -2 -1 1 1
2 sixths · below · 14 to 25 lines	0 -4 0 -2 -2 -1 1 -1 0 -1 0 2
2 sixths · below · 2 lines	-1 -2 0 0 1 -6 0 0 -1 -2 2 1
2 sixths · below · 26 to 60 lines	0 -2 -1 -3 0 0 1 -2 -2 1 0 1
2 sixths · below · 3 lines	1 -3 -2 -2 0 -4 1 0 0 -2 1 1
2 sixths · below · 4 to 5 lines	0 -1 1 -2 -3 2 -1 -1 1 1 -1 0
2 sixths · below · 6 to 8 lines	-3 0 1 -2 2 -2 1 -1 -1 -1 1 0
2 sixths · below · 9 to 13 lines	1 -2 1 0 -3 1 -1 -2 -1 0 0 1
2 sixths · below · over 60 lines	0 -1 -1 -4 1 -5 1 -1 0 -2 0 -1
3 sixths · above · 1 lines	1 0 0 -11 0 1 -2 -6 1 -1 -3 2
3 sixths · above · 14 to 25 lines	1 -3 -2 -8 1 -5 0 -3 -1 -2 1 0
3 sixths · above · 2 lines	-1 0 0 -7 2 -5 1 -3 0 1 1 -1
3 sixths · above · 26 to 60 lines	2 -2 -2 -4 -3 -6 0 -4 -1 -1 -2 2
3 sixths · above · 3 lines	1 0 0 4 -2 -3 -3 -1 -1 1 -1 2
3 sixths · above · 4 to 5 lines	0 -1 -1 -3 0 -2 0 -1 0 -1 2 -2
3 sixths · above · 6 to 8 lines	-2 -1 0 -6 0 -2 2 -1 1 0 3 -3
3 sixths · above · 9 to 13 lines	1 -2 -1 -8 -3 -4 0 -2 1 -3 0 0
3 sixths · above · over 60 lines	1 -4 0 -6 -4 -6 1 -3 -2 -3 0 1
3 sixths · around · 0 lines	1 0 -6 -1 0 -1 -1 -3 1 -1 0 0
3 sixths · below · 1 lines	-3 3 -1 -2 1 -7 0 0 0 1 0 -1
3 sixths · below · 14 to 25 lines	0 1 1 -4 0 -7 0 -1 0 0 -1 0
3 sixths · below · 2 lines	0 0 -1 2 0 2 -4 0 0 2 -3 0
3 sixths · below · 26 to 60 lines	-2 1 2 0 1 -6 2 -1 -2 3 0 -1
3 sixths · below · 3 lines	-2 2 -1 -4 2 0 -1 0 -1 1 1 -1
3 sixths · below · 4 to 5 lines	-1 1 0 -1 2 -1 -1 -1 0 0 0 1
3 sixths · below · 6 to 8 lines	2 0 -1 -3 1 0 -5 0 0 -1 0 0
3 sixths · below · 9 to 13 lines	1 2 1 -5 -4 -4 -1 -1 1 -2 0 1
3 sixths · below · over 60 lines	-1 -4 -3 -4 -1 -6 2 -1 0 -1 1 -2
4 sixths · above · 1 lines	2 -1 0 -5 0 1 -2 -2 -1 -1 -3 3
4 sixths · above · 14 to 25 lines	-1 -2 -1 -6 -4 -2 2 -2 -1 -2 0 0
4 sixths · above · 2 lines	0 0 0 2 -2 -1 -1 -1 0 -1 -3 3
4 sixths · above · 26 to 60 lines	1 -3 -1 -5 -7 -2 0 -3 1 -3 -1 1
4 sixths · above · 3 lines	1 0 0 -3 0 -1 -1 -1 0 0 0 0
4 sixths · above · 4 to 5 lines	-1 0 0 -5 3 -1 0 -1 0 1 1 -2
4 sixths · above · 6 to 8 lines	-2 -2 -1 2 0 -1 1 -1 -1 -3 1 1
4 sixths · above · 9 to 13 lines	-1 -1 -1 -5 -2 -1 2 -1 -2 0 1 -1
4 sixths · above · over 60 lines	0 -2 -1 -5 -3 -2 1 -1 -1 1 1 0
4 sixths · around · 0 lines	-1 0 1 -2 2 -5 -2 -3 0 -1 -1 1
4 sixths · below · 1 lines	-4 -1 1 -2 -2 3 2 0 0 -1 1 0
4 sixths · below · 14 to 25 lines	2 -2 -1 -2 -1 -3 -2 0 2 -2 -2 1
4 sixths · below · 2 lines	-1 2 -1 -3 -4 -1 1 0 0 -1 0 2
4 sixths · below · 26 to 60 lines	-2 2 2 0 -1 -2 1 -1 -2 2 -1 -1
4 sixths · below · 3 lines	-1 0 0 -3 -5 0 5 0 -2 -1 2 0
4 sixths · below · 4 to 5 lines	2 0 1 -5 -3 1 -3 0 0 0 -2 0
4 sixths · below · 6 to 8 lines	-1 0 -1 -5 0 1 2 0 0 -1 0 0
4 sixths · below · 9 to 13 lines	-1 -1 -3 1 1 -2 1 0 -1 -4 4 0
4 sixths · below · over 60 lines	-1 -1 -4 -1 0 -2 0 -1 0 -1 0 -1
5 sixths · above · 1 lines	0 0 0 -3 0 0 -1 -1 0 0 0 0
5 sixths · above · 14 to 25 lines	-1 -1 -1 -2 -3 -1 1 -1 -1 -1 2 -1
5 sixths · above · 2 lines	-2 -1 0 -2 1 -1 2 -2 0 -1 2 -2
5 sixths · above · 26 to 60 lines	1 -1 -1 -2 -3 -1 -1 -2 1 -1 0 0
5 sixths · above · 3 lines	0 0 0 -2 2 0 -2 0 0 0 0 0
5 sixths · above · 4 to 5 lines	2 -1 0 -2 -7 0 -1 0 -1 -1 0 0
5 sixths · above · 6 to 8 lines	2 -1 0 -2 -6 -1 0 0 -1 -1 2 -2
5 sixths · above · 9 to 13 lines	0 -1 0 -2 1 0 0 0 0 -1 0 0
5 sixths · above · over 60 lines	-1 -1 0 -2 -5 -1 1 -1 0 -1 1 0
5 sixths · around · 0 lines	-2 1 3 -3 2 -2 0 -3 -1 2 0 -1
5 sixths · below · 1 lines	-2 4 -5 -6 -3 -5 3 -1 0 -1 2 -1
5 sixths · below · 14 to 25 lines	-3 1 0 1 0 -2 -1 0 -1 1 -2 1
5 sixths · below · 2 lines	-3 2 -1 0 -1 0 0 0 1 -1 0 -1
5 sixths · below · 26 to 60 lines	-2 2 2 2 0 -1 -2 -1 0 2 -2 -2
5 sixths · below · 3 lines	4 -2 0 -6 -2 -2 -3 0 3 -2 -3 0
5 sixths · below · 4 to 5 lines	0 0 -1 -7 1 -3 2 0 0 -1 2 -1
5 sixths · below · 6 to 8 lines	0 -1 2 -8 0 -2 -2 0 -1 1 0 -2
5 sixths · below · 9 to 13 lines	-3 0 2 -7 3 -4 0 0 -1 1 0 0
5 sixths · below · over 60 lines	-2 0 0 0 2 -1 2 0 -2 0 1 -2
over 5 sixths · above · 1 lines	-1 -1 0 2 2 -3 -3 0 0 1 -3 3
over 5 sixths · above · 14 to 25 lines	0 -2 0 -2 -6 -4 1 -2 0 -2 1 0
over 5 sixths · above · 2 lines	0 0 0 -5 -2 -4 1 1 0 0 0 0
over 5 sixths · above · 26 to 60 lines	0 -3 -1 -5 -4 -5 3 -3 -2 -2 1 1
over 5 sixths · above · 3 lines	-3 0 0 -9 3 2 1 -2 0 -1 2 -2
over 5 sixths · above · 4 to 5 lines	-2 0 0 -9 1 -3 2 -2 -1 1 1 0
over 5 sixths · above · 6 to 8 lines	1 -1 0 -9 2 -3 0 -2 -1 1 -1 1
over 5 sixths · above · 9 to 13 lines	0 -2 -1 0 -1 -3 1 -2 -2 2 0 0
over 5 sixths · above · over 60 lines	0 -3 0 -6 -2 -6 2 -2 -4 -3 0 4
over 5 sixths · around · 0 lines	-3 1 -1 -8 2 -2 0 -2 1 -1 0 0
over 5 sixths · below · 1 lines	-1 2 -8 -2 -1 1 -1 0 -1 1 -1 0
over 5 sixths · below · 14 to 25 lines	-1 1 -3 2 1 -6 0 0 0 1 0 1
over 5 sixths · below · 2 lines	-3 2 -4 -1 -1 0 2 0 0 -1 1 -3
over 5 sixths · below · 26 to 60 lines	1 2 2 -1 -7 -6 0 0 -1 1 1 -1
over 5 sixths · below · 3 lines	-1 1 -1 -1 1 -5 0 0 0 0 -2 0
over 5 sixths · below · 4 to 5 lines	-2 -1 1 0 1 -1 -1 0 2 -1 0 0
over 5 sixths · below · 6 to 8 lines	-2 3 0 0 -4 -2 -1 0 -1 1 1 -1
over 5 sixths · below · 9 to 13 lines	-1 2 2 -2 -2 -1 1 0 1 -1 1 -2
over 5 sixths · below · over 60 lines	1 1 -2 -1 -1 -4 0 0 -1 2 1 -1
# lines like it above × lines like it below
0 · 0	0 -2 -1 1 2 1 -1 1 0 -1 0 0
0 · 1	1 -3 -3 -1 0 -1 0 -2 0 0 0 0
0 · 2	0 -2 -1 -1 -4 -2 2 -1 1 -1 -1 1
0 · 3 to 4	1 -3 1 -1 -5 0 0 -5 1 -1 -1 0
0 · 5 to 8	1 -2 2 -3 -2 -2 0 -4 0 1 -1 1
0 · over 8	1 -5 -2 -3 -10 2 2 -3 0 0 1 0
1 · 0	0 -2 -1 1 0 0 0 -2 0 0 0 0
1 · 1	-1 -2 -1 0 -1 0 2 -1 1 0 -1 0
1 · 2	1 -3 1 -1 -2 -1 0 -3 1 2 -1 -2
1 · 3 to 4	1 -3 -1 -1 -4 -2 0 -4 0 -1 -1 2
1 · 5 to 8	2 -3 -3 -2 -5 -3 1 -2 0 -1 0 1
1 · over 8	2 -3 -2 -7 -8 1 1 -1 1 -1 1 -1
2 · 0	-2 0 1 -1 1 0 2 -3 1 0 0 -1
2 · 1	-1 0 1 1 -2 -2 1 -2 0 2 0 -1
2 · 2	2 -5 -1 -1 -5 0 -1 -3 0 -2 -1 1
2 · 3 to 4	1 -3 -4 -4 1 -1 0 -2 -1 0 0 2
2 · 5 to 8	1 -2 -1 -3 -3 -2 0 -1 1 0 0 0
2 · over 8	2 -4 -3 -6 -7 -3 1 -1 0 0 2 0
3 to 4 · 0	1 -3 1 -1 0 -1 -1 -4 1 1 -1 1
3 to 4 · 1	0 -2 -5 -1 -2 -1 1 -4 0 -1 -1 1
3 to 4 · 2	1 -4 -4 -3 -4 -3 2 -3 -1 0 0 2
3 to 4 · 3 to 4	1 -2 -2 -2 -2 -2 0 -2 0 1 0 0
3 to 4 · 5 to 8	2 -2 -1 -3 -3 -2 -1 -1 1 -1 0 1
3 to 4 · over 8	2 -3 -2 -7 -7 -4 0 -1 0 -1 1 0
5 to 8 · 0	2 -1 1 -3 -3 -4 1 -5 -1 1 0 1
5 to 8 · 1	1 0 -2 -4 -2 -3 0 1 0 0 -1 1
5 to 8 · 2	1 -2 -2 -2 -1 -2 -1 -1 1 -1 -1 0
5 to 8 · 3 to 4	2 -2 -1 -3 -2 -2 0 -1 1 -1 -1 1
5 to 8 · 5 to 8	3 -3 -2 -8 -6 -4 -1 -1 0 -1 1 -1
5 to 8 · over 8	1 -3 -2 -6 -7 -3 1 -1 -1 0 1 1
over 8 · 0	0 -2 -3 1 -9 -6 1 -2 1 -2 1 0
over 8 · 1	3 -4 -3 -7 -8 -6 1 -1 0 -2 1 1
over 8 · 2	2 -4 -3 -5 -6 -4 0 -1 0 -1 1 0
over 8 · 3 to 4	1 -4 -3 -7 -7 -5 1 -1 -1 -1 1 1
over 8 · 5 to 8	1 -4 -3 -8 -8 -4 2 -1 -1 -1 1 1
over 8 · over 8	1 -4 -3 -5 -6 -5 2 -2 0 -1 0 0
# lines like it above × lines like it below × size
0 · 0 · 0 to 1 words	0 -4 -4 3 -1 2 -2 3 0 1 -1 0
0 · 0 · 14 to 18 words	-1 0 -1 1 1 -7 0 -2 0 -2 1 -1
0 · 0 · 19 to 25 words	-1 -1 2 1 2 -6 -1 -1 0 1 0 -1
0 · 0 · 2 to 3 words	-1 -2 -2 1 0 0 -1 -1 -1 0 -1 1
0 · 0 · 4 to 6 words	0 -1 -4 -1 1 0 0 -2 0 0 -1 1
0 · 0 · over 25 words	-1 -1 1 0 0 -7 1 -3 0 -1 1 0
0 · 1 · 0 to 1 words	2 -4 -2 -2 -10 0 -1 -6 1 -2 -1 1
0 · 1 · 14 to 18 words	0 0 -7 -1 -2 -2 0 -2 -1 -1 0 1
0 · 1 · 19 to 25 words	-1 -1 -3 -8 -2 -2 3 1 -1 -3 1 1
0 · 1 · 2 to 3 words	1 -2 -3 0 -1 -4 -1 -2 -1 0 0 1
0 · 1 · 4 to 6 words	1 -2 2 -1 -1 -4 -1 0 0 1 -1 0
0 · 1 · 7 to 13 words	2 -2 0 -3 1 -4 -1 -3 1 0 0 -1
0 · 1 · over 25 words	-2 -4 -2 -2 2 -2 2 -2 0 -1 0 0
0 · 2 · 0 to 1 words	-1 -2 -1 -1 -3 -2 4 -2 0 -2 0 0
0 · 2 · 14 to 18 words	0 0 0 0 -4 0 0 -1 0 1 -1 -1
0 · 2 · 19 to 25 words	2 -1 -4 -4 -6 0 3 -1 1 -3 0 2
0 · 2 · 2 to 3 words	1 -2 -4 -1 -4 -2 0 1 1 -1 0 0
0 · 2 · 4 to 6 words	1 -1 -6 0 0 -2 -2 0 -1 1 -3 2
0 · 2 · 7 to 13 words	-1 -2 1 -4 0 -1 0 -3 0 1 -2 1
0 · 2 · over 25 words	-1 -2 -1 -2 -7 -1 2 -1 1 -3 0 1
0 · 3 to 4 · 0 to 1 words	1 -2 -1 -1 -3 -4 0 -4 1 0 0 -1
0 · 3 to 4 · 14 to 18 words	-1 0 0 -4 -1 0 1 0 -1 0 0 0
0 · 3 to 4 · 19 to 25 words	-1 -1 -1 -2 -7 0 2 0 0 -3 0 1
0 · 3 to 4 · 2 to 3 words	1 -4 -2 -2 -2 -2 0 -2 -1 0 0 2
0 · 3 to 4 · 4 to 6 words	2 -2 1 0 -4 0 -2 -2 0 -1 -2 3
0 · 3 to 4 · 7 to 13 words	2 -1 0 -5 -4 0 0 -2 1 1 -2 1
0 · 3 to 4 · over 25 words	-1 -1 0 -3 -2 -1 1 -1 0 -1 1 0
0 · 5 to 8 · 0 to 1 words	1 -1 -1 -2 -2 -2 2 -2 0 1 1 -1
0 · 5 to 8 · 14 to 18 words	-3 0 1 -2 0 0 2 0 -1 1 -1 1
0 · 5 to 8 · 19 to 25 words	-1 0 -2 -1 -5 0 2 0 0 -2 1 0
0 · 5 to 8 · 2 to 3 words	2 -2 -1 -4 -8 0 1 -1 0 -2 1 2
0 · 5 to 8 · 4 to 6 words	2 0 0 2 -1 -3 -2 -1 0 1 -3 1
0 · 5 to 8 · 7 to 13 words	1 -3 -2 -3 -4 -1 1 -1 0 0 0 0
0 · 5 to 8 · over 25 words	-1 -1 2 -2 -1 -1 -1 0 1 1 -2 0
0 · over 8 · 0 to 1 words	3 -3 -1 -3 -3 1 -2 -1 0 0 1 0
0 · over 8 · 2 to 3 words	0 -3 -1 -1 -5 1 1 -1 0 2 0 -1
0 · over 8 · 4 to 6 words	-1 -2 0 -4 -3 0 2 0 1 -3 1 0
0 · over 8 · 7 to 13 words	1 -3 0 -2 -4 0 1 -1 0 -2 1 0
0 · over 8 · over 25 words	0 0 0 0 -2 0 0 0 0 -1 0 1
1 · 0 · 0 to 1 words	0 -2 -1 -1 1 -2 0 -5 0 0 0 0
1 · 0 · 14 to 18 words	-2 0 2 -1 -2 -2 2 -1 -1 1 0 0
1 · 0 · 19 to 25 words	-2 -1 -5 -7 -1 -2 2 0 -1 -1 1 -2
1 · 0 · 2 to 3 words	1 -3 -6 1 -2 0 -3 -3 0 0 -2 2
1 · 0 · 4 to 6 words	1 0 0 0 -2 -3 -1 -3 0 0 0 0
1 · 0 · 7 to 13 words	0 -3 -2 3 0 -1 -1 0 1 -1 1 -1
1 · 0 · over 25 words	-2 -1 -2 1 0 -2 1 -1 -1 -1 -1 0
1 · 1 · 0 to 1 words	-1 -2 -1 0 -4 0 2 -2 0 -2 1 1
1 · 1 · 14 to 18 words	0 -1 1 -5 -1 -1 0 -1 0 2 -2 -1
1 · 1 · 19 to 25 words	0 -1 2 -3 -3 0 1 -1 1 2 -1 0
1 · 1 · 2 to 3 words	0 -5 -3 0 -3 -1 0 -1 0 2 0 -2
1 · 1 · 4 to 6 words	2 -2 -1 0 -3 -3 -1 1 1 0 -3 2
1 · 1 · 7 to 13 words	-1 -2 -3 0 2 -2 0 -5 0 0 0 0
1 · 1 · over 25 words	-1 -1 -3 -2 -5 -1 2 0 1 -2 -1 1
1 · 2 · 0 to 1 words	2 -2 -1 -1 -2 -3 -2 -2 1 0 -1 0
1 · 2 · 14 to 18 words	0 -2 0 -3 -2 0 1 0 -2 1 0 0
1 · 2 · 19 to 25 words	1 0 -3 0 0 0 -1 0 0 1 -3 2
1 · 2 · 2 to 3 words	0 0 -1 0 -3 1 -2 -1 -2 1 1 0
1 · 2 · 4 to 6 words	2 -5 1 -1 0 -3 -2 -1 1 2 -2 -1
1 · 2 · 7 to 13 words	-1 -1 1 -3 -3 -4 1 -1 1 0 0 -1
1 · 2 · over 25 words	-1 -1 -5 -2 -1 0 2 -1 0 1 1 -1
1 · 3 to 4 · 0 to 1 words	-1 -1 -1 -1 -3 -2 3 -2 1 0 1 -1
1 · 3 to 4 · 14 to 18 words	0 -2 -2 -2 0 0 0 0 0 -1 -2 2
1 · 3 to 4 · 19 to 25 words	0 -1 -3 0 -1 0 0 0 0 -1 0 1
1 · 3 to 4 · 2 to 3 words	0 -3 -1 1 -2 -5 0 0 -1 -1 -1 3
1 · 3 to 4 · 4 to 6 words	3 -3 -2 -5 1 0 -2 -1 1 0 -1 1
1 · 3 to 4 · 7 to 13 words	2 1 0 -4 -6 -2 0 -1 -2 1 -2 2
1 · 3 to 4 · over 25 words	0 -1 -1 -2 -7 0 1 0 0 -1 0 0
1 · 5 to 8 · 0 to 1 words	2 -1 -1 -2 -2 -2 -1 -1 -1 1 0 1
1 · 5 to 8 · 14 to 18 words	-1 0 0 0 -2 0 2 0 0 0 0 0
1 · 5 to 8 · 19 to 25 words	-1 0 0 0 -2 0 2 0 0 0 1 -1
1 · 5 to 8 · 2 to 3 words	3 -2 -1 -8 -6 -3 1 0 0 -2 -2 2
1 · 5 to 8 · 4 to 6 words	0 -2 0 0 0 -2 0 0 2 0 0 -1
1 · 5 to 8 · 7 to 13 words	0 -2 -2 0 -5 -1 1 0 0 -2 1 0
1 · 5 to 8 · over 25 words	0 0 -2 -1 -1 0 1 0 1 -1 0 1
1 · over 8 · 0 to 1 words	3 -2 -1 -4 -2 -3 -2 -1 0 0 1 0
1 · over 8 · 2 to 3 words	1 -1 -1 -10 -4 1 0 0 2 -3 -1 -2
1 · over 8 · 4 to 6 words	-2 -1 0 -3 -3 0 3 0 0 0 2 -2
1 · over 8 · 7 to 13 words	0 -1 0 -2 -4 0 0 0 -1 -2 1 0
1 · over 8 · over 25 words	1 0 -1 0 -1 0 -1 0 0 -1 -1 2
2 · 0 · 0 to 1 words	-1 -1 -1 1 0 -6 3 -2 1 -2 0 1
2 · 0 · 14 to 18 words	-1 -2 -1 -3 3 -1 -1 2 0 -1 -2 2
2 · 0 · 19 to 25 words	-1 -2 2 -3 -4 0 2 -3 1 3 0 -2
2 · 0 · 2 to 3 words	-2 1 -3 0 1 -1 1 -1 0 0 3 -1
2 · 0 · 4 to 6 words	0 -1 -9 -2 -3 1 1 -4 1 0 -1 -1
2 · 0 · 7 to 13 words	0 -2 1 -3 1 -1 -2 -3 1 3 -2 -1
2 · 0 · over 25 words	-2 -1 0 -1 -3 -1 2 -2 -1 0 0 0
2 · 1 · 0 to 1 words	1 0 -1 -1 -3 -3 -2 -1 0 0 0 0
2 · 1 · 14 to 18 words	2 -1 -2 -3 -4 0 1 0 -1 0 0 0
2 · 1 · 19 to 25 words	0 -1 -2 0 -2 0 0 -1 0 1 -1 0
2 · 1 · 2 to 3 words	-1 -2 -1 0 2 1 -1 -1 0 0 -1 0
2 · 1 · 4 to 6 words	0 -1 0 3 -4 -6 -1 -1 1 3 -1 -1
2 · 1 · 7 to 13 words	-1 1 1 -4 -3 -5 2 0 0 1 0 -1
2 · 1 · over 25 words	-1 -1 1 -2 -9 0 1 -1 0 1 0 -1
2 · 2 · 0 to 1 words	1 -1 -1 -1 -3 -4 0 -1 1 -2 2 -1
2 · 2 · 14 to 18 words	0 -1 -1 -2 1 0 0 0 0 0 0 0
2 · 2 · 19 to 25 words	1 0 -1 0 -3 0 1 0 0 -1 0 2
2 · 2 · 2 to 3 words	2 -3 -1 0 -1 0 -5 0 0 0 -4 3
2 · 2 · 4 to 6 words	3 -1 -2 -2 -5 0 -1 -1 0 -2 -1 3
2 · 2 · 7 to 13 words	1 -3 1 -4 -4 1 0 -1 0 0 -1 1
2 · 2 · over 25 words	0 0 -2 -1 -9 0 1 -1 0 -1 0 0
2 · 3 to 4 · 0 to 1 words	1 -1 -1 -3 -3 -2 1 -1 0 0 0 0
2 · 3 to 4 · 14 to 18 words	-2 0 0 -1 1 0 1 0 0 -1 1 0
2 · 3 to 4 · 19 to 25 words	2 -1 -2 -1 1 0 -2 0 -1 0 -1 2
2 · 3 to 4 · 2 to 3 words	2 -3 -1 -6 -7 -3 1 0 -2 1 1 1
2 · 3 to 4 · 4 to 6 words	0 -1 -1 1 1 -3 0 0 0 0 0 0
2 · 3 to 4 · 7 to 13 words	2 -1 -1 -3 -3 2 0 0 -1 0 -1 2
2 · 3 to 4 · over 25 words	-2 0 -2 -1 1 0 1 0 0 -2 3 -2
2 · 5 to 8 · 0 to 1 words	2 -1 -1 -2 -1 -1 -2 -1 0 0 1 0
2 · 5 to 8 · 2 to 3 words	1 -1 -1 -4 -4 -2 1 0 0 1 -1 0
2 · 5 to 8 · 4 to 6 words	1 -1 0 -4 -3 0 0 0 1 -1 -1 -1
2 · 5 to 8 · 7 to 13 words	1 -1 -1 -2 -4 0 1 0 2 -2 0 0
2 · over 8 · 0 to 1 words	3 -2 -1 -3 -2 -2 -2 0 0 0 1 0
2 · over 8 · 2 to 3 words	3 -2 0 -10 -3 -2 0 0 0 1 0 -1
2 · over 8 · 4 to 6 words	-2 -1 0 -3 -2 0 2 0 -1 0 2 -1
2 · over 8 · 7 to 13 words	1 -1 -1 -2 -3 0 0 0 -1 1 0 -1
2 · over 8 · over 25 words	1 0 -1 0 -1 0 -1 0 0 -2 -1 2
3 to 4 · 0 · 0 to 1 words	-2 -1 -1 1 -3 0 2 -2 1 0 1 -1
3 to 4 · 0 · 14 to 18 words	2 -2 -2 -4 -4 0 -1 -1 -1 1 -1 1
3 to 4 · 0 · 19 to 25 words	-2 0 -2 -1 0 0 2 -3 0 0 0 -1
3 to 4 · 0 · 2 to 3 words	3 -2 1 -3 -1 -8 -2 -1 0 1 -3 1
3 to 4 · 0 · 4 to 6 words	3 -3 -6 -1 -2 -1 -3 -2 1 0 -3 2
3 to 4 · 0 · 7 to 13 words	1 -6 1 -5 -1 -1 0 -2 -1 -1 0 0
3 to 4 · 0 · over 25 words	-1 -1 1 -3 0 0 0 -2 -1 1 0 -1
3 to 4 · 1 · 0 to 1 words	-2 -2 -1 0 -4 -5 3 -1 0 0 2 -1
3 to 4 · 1 · 14 to 18 words	0 -1 -2 -2 0 0 1 0 0 0 1 -1
3 to 4 · 1 · 2 to 3 words	0 -3 -1 -1 -1 -5 1 0 1 -2 -2 1
3 to 4 · 1 · 4 to 6 words	0 1 -3 -1 -1 3 -2 -1 -1 2 -2 2
3 to 4 · 1 · 7 to 13 words	3 -3 -4 -5 -4 -2 0 -1 -1 0 0 2
3 to 4 · 1 · over 25 words	0 0 -2 -2 -3 0 1 -1 0 -2 0 0
3 to 4 · 2 · 0 to 1 words	0 -1 -1 -2 -2 -2 3 -1 0 0 1 0
3 to 4 · 2 · 14 to 18 words	1 0 -1 -1 1 0 -2 0 0 1 -3 2
3 to 4 · 2 · 19 to 25 words	0 0 -1 -1 -2 0 1 0 0 0 -1 1
3 to 4 · 2 · 2 to 3 words	2 -3 -1 -4 -7 -2 2 0 -3 0 1 3
3 to 4 · 2 · 4 to 6 words	-1 -1 0 0 1 0 1 -1 0 1 1 -2
3 to 4 · 2 · 7 to 13 words	2 -2 -3 -4 -6 -1 0 -1 -2 0 -2 2
3 to 4 · 2 · over 25 words	-2 0 -1 -1 -6 0 4 0 0 0 3 -2
3 to 4 · 3 to 4 · 0 to 1 words	2 -1 -1 -2 -2 -1 0 -1 0 0 0 0
3 to 4 · 3 to 4 · 19 to 25 words	0 0 0 0 -2 0 1 0 0 0 0 0
3 to 4 · 3 to 4 · 2 to 3 words	2 -2 -1 -6 -6 -2 1 0 -3 1 0 2
3 to 4 · 3 to 4 · 4 to 6 words	-1 -1 -1 1 1 -1 0 -1 3 -1 -1 -1
3 to 4 · 3 to 4 · 7 to 13 words	0 -1 -2 0 -5 -1 1 0 1 1 -1 -1
3 to 4 · 3 to 4 · over 25 words	0 0 -1 0 -2 0 0 0 1 0 -1 0
3 to 4 · 5 to 8 · 0 to 1 words	2 -1 -1 -2 -2 -1 -1 -1 0 0 0 1
3 to 4 · 5 to 8 · 2 to 3 words	2 -3 -1 -10 -4 -2 1 0 2 -1 0 -1
3 to 4 · 5 to 8 · 4 to 6 words	1 -1 -1 -4 -3 -1 0 0 0 -1 0 0
3 to 4 · 5 to 8 · 7 to 13 words	0 -1 -1 -2 -4 0 1 0 1 -3 1 1
3 to 4 · 5 to 8 · over 25 words	2 0 -1 0 0 0 -2 0 0 1 -3 3
3 to 4 · over 8 · 0 to 1 words	4 -2 -1 -4 -2 -2 -2 0 0 -1 1 0
3 to 4 · over 8 · 2 to 3 words	4 -1 -1 -11 -3 -2 -1 0 1 0 -1 -1
3 to 4 · over 8 · 4 to 6 words	-1 -1 0 -2 -2 0 2 0 -1 1 1 -1
3 to 4 · over 8 · 7 to 13 words	2 0 -1 -2 -3 0 -2 0 -1 1 -1 0
3 to 4 · over 8 · over 25 words	-2 0 0 0 -2 0 3 0 0 0 0 0
5 to 8 · 0 · 0 to 1 words	1 -2 -1 -1 -4 -4 1 -1 -1 1 0 0
5 to 8 · 0 · 14 to 18 words	2 -1 -1 -2 -5 0 0 0 -1 1 -1 1
5 to 8 · 0 · 19 to 25 words	1 0 -1 0 1 0 -2 0 0 -1 -2 3
5 to 8 · 0 · 2 to 3 words	0 0 2 -5 -8 -5 2 0 -2 0 1 1
5 to 8 · 0 · 4 to 6 words	1 -2 0 -3 1 -4 0 -1 0 1 -1 -1
5 to 8 · 0 · 7 to 13 words	-1 -3 -3 -2 -8 1 3 -2 0 0 1 0
5 to 8 · 0 · over 25 words	0 -1 -1 -3 0 0 0 -2 0 0 0 -1
5 to 8 · 1 · 0 to 1 words	2 -1 -1 -2 -2 -2 -1 -1 -1 0 -1 1
5 to 8 · 1 · 14 to 18 words	0 0 0 -1 -2 0 2 0 0 0 0 0
5 to 8 · 1 · 19 to 25 words	-1 0 0 0 -2 0 2 0 0 0 1 -1
5 to 8 · 1 · 2 to 3 words	2 1 -1 -11 -7 -3 2 0 -1 -1 -1 2
5 to 8 · 1 · 4 to 6 words	2 -3 -1 -4 -1 -2 0 2 3 -1 -1 -1
5 to 8 · 1 · 7 to 13 words	1 -2 -1 -3 -5 -1 1 -1 2 -2 0 -1
5 to 8 · 2 · 0 to 1 words	1 -1 -1 -2 1 -1 -2 -1 0 1 0 0
5 to 8 · 2 · 2 to 3 words	2 -2 -1 -11 -5 -2 1 0 0 -1 1 0
5 to 8 · 2 · 4 to 6 words	0 -2 -1 1 -4 -1 -1 0 3 0 -1 -1
5 to 8 · 2 · 7 to 13 words	0 -1 -1 0 -4 0 1 0 3 -2 0 -2
5 to 8 · 2 · over 25 words	1 0 0 0 0 0 -1 0 1 1 -2 1
5 to 8 · 3 to 4 · 0 to 1 words	2 -1 -1 -3 -2 -1 -1 -1 0 0 0 1
5 to 8 · 3 to 4 · 2 to 3 words	1 -2 -1 -5 -5 -2 2 0 1 0 0 -1
5 to 8 · 3 to 4 · 4 to 6 words	0 -1 -1 -4 -3 -1 1 0 0 0 0 0
5 to 8 · 3 to 4 · 7 to 13 words	-1 -1 -1 -3 -4 0 2 0 1 -2 0 0
5 to 8 · 3 to 4 · over 25 words	2 -1 0 0 0 0 -2 0 0 1 -2 2
5 to 8 · 5 to 8 · 0 to 1 words	3 -2 -1 -4 -2 -2 -1 0 -1 0 1 0
5 to 8 · 5 to 8 · 2 to 3 words	2 -1 -1 -11 -4 -2 1 0 1 -1 0 -1
5 to 8 · 5 to 8 · 4 to 6 words	1 0 0 -1 -1 0 0 0 1 -1 -2 1
5 to 8 · 5 to 8 · 7 to 13 words	1 0 0 -1 -3 0 0 0 0 -1 0 2
5 to 8 · 5 to 8 · over 25 words	1 0 0 1 -3 0 0 0 0 0 -1 1
5 to 8 · over 8 · 0 to 1 words	3 -2 -1 -3 -2 -2 -2 -1 -1 0 0 1
5 to 8 · over 8 · 2 to 3 words	4 -1 -1 -11 -4 -2 0 0 -1 -1 0 0
5 to 8 · over 8 · 4 to 6 words	-2 0 0 -2 -2 0 2 0 1 -1 1 -1
5 to 8 · over 8 · 7 to 13 words	1 0 -1 -2 -3 0 -1 0 -1 1 1 -1
5 to 8 · over 8 · over 25 words	-1 0 0 0 -1 0 2 0 0 0 0 0
over 8 · 0 · 0 to 1 words	0 -1 -1 0 -3 -5 0 -1 1 -2 1 0
over 8 · 0 · 2 to 3 words	0 -2 -2 1 -6 -5 -1 0 0 3 -2 0
over 8 · 0 · 4 to 6 words	-2 -2 -1 -4 -2 -1 3 0 2 -2 2 -3
over 8 · 0 · 7 to 13 words	3 -2 -2 -4 -5 -1 -1 0 1 -2 1 0
over 8 · 0 · over 25 words	1 0 0 0 -2 0 0 0 0 0 -1 1
over 8 · 1 · 0 to 1 words	2 -3 -1 -4 -2 -3 0 -1 -1 0 1 0
over 8 · 1 · 2 to 3 words	3 -2 -1 -8 -5 -3 2 0 0 -3 1 1
over 8 · 1 · 4 to 6 words	0 0 0 -2 -1 0 1 0 -1 1 -1 0
over 8 · 1 · 7 to 13 words	1 -2 -1 -3 -4 0 0 0 -1 -1 2 -1
over 8 · 1 · over 25 words	1 0 0 0 0 0 -1 0 0 0 -2 2
over 8 · 2 · 0 to 1 words	2 -2 -1 -5 -2 -2 1 0 -1 0 0 1
over 8 · 2 · 2 to 3 words	4 -2 -1 -7 -4 -2 0 0 1 -1 1 -2
over 8 · 2 · 4 to 6 words	-1 0 0 -2 -1 0 2 0 0 -1 1 -1
over 8 · 2 · 7 to 13 words	2 -2 -1 -1 -3 0 -1 0 -1 0 0 0
over 8 · 3 to 4 · 0 to 1 words	1 -2 -1 -3 -3 -3 0 -1 0 -1 0 1
over 8 · 3 to 4 · 2 to 3 words	6 -3 -1 -13 -4 -3 0 0 0 -1 0 0
over 8 · 3 to 4 · 4 to 6 words	-1 0 0 -2 -2 0 1 0 -1 1 0 0
over 8 · 3 to 4 · 7 to 13 words	1 -1 -1 -1 -3 0 0 0 -2 0 1 -1
over 8 · 5 to 8 · 0 to 1 words	1 -2 -1 -4 -3 -3 0 -1 -1 0 -1 2
over 8 · 5 to 8 · 2 to 3 words	5 -3 -1 -11 -5 -3 0 0 -1 -2 1 0
over 8 · 5 to 8 · 4 to 6 words	-1 -1 0 -2 -2 0 2 0 0 -2 1 -1
over 8 · 5 to 8 · 7 to 13 words	0 -1 -2 -2 -3 0 0 0 -2 1 1 -2
over 8 · 5 to 8 · over 25 words	-1 0 0 0 -1 0 2 0 0 0 1 -1
over 8 · over 8 · 0 to 1 words	1 -3 -2 -4 -3 -3 0 -1 0 0 -1 1
over 8 · over 8 · 2 to 3 words	7 -3 -2 -7 -5 -5 -1 -1 1 0 -1 -1
over 8 · over 8 · 4 to 6 words	-1 0 -1 -2 -2 -1 2 -1 -1 -1 1 -1
# symbols within 4 above × size
symbols · 0 to 1 words	1 -3 -3 0 -2 -1 -2 -3 1 -2 0 1
symbols · 14 to 18 words	-5 1 1 2 -2 0 2 1 -1 2 1 -4
symbols · 19 to 25 words	-2 2 1 -3 0 0 -1 1 -1 2 -1 0
symbols · 2 to 3 words	-5 -1 -3 5 -4 1 1 -3 -2 1 1 0
symbols · 4 to 6 words	0 2 -4 2 -7 0 -2 2 0 3 -3 3
symbols · 7 to 13 words	-3 1 -1 2 -3 -4 1 3 -2 2 -3 2
symbols · over 25 words	-1 0 -1 -5 -1 -1 1 1 -1 -1 0 -1
# symbols within 4 below × size
symbols · 0 to 1 words	-2 -3 -3 3 -2 -3 0 2 -1 -1 1 1
symbols · 14 to 18 words	-1 -1 1 0 1 0 0 -3 0 1 -1 0
symbols · 19 to 25 words	-1 1 -2 -2 0 0 0 1 -1 1 0 0
symbols · 2 to 3 words	-3 -2 -3 3 -3 -6 1 1 -3 3 1 2
symbols · 4 to 6 words	-2 -3 1 1 -1 1 3 1 -3 2 2 -1
symbols · 7 to 13 words	-5 1 2 1 -3 0 1 2 -2 2 0 0
symbols · over 25 words	0 1 0 -3 -1 0 0 -1 -1 1 0 0
# counter within 4 above × size
counter · 0 to 1 words	0 -2 -1 -2 0 0 0 -3 -1 -1 1 0
counter · 14 to 18 words	3 -1 -2 -3 1 0 -3 0 -2 3 -1 0
counter · 19 to 25 words	-1 1 -2 1 -1 0 0 -1 -2 1 0 1
counter · 2 to 3 words	1 0 -1 0 -3 0 -2 -1 -1 -1 0 2
counter · 4 to 6 words	2 -2 -5 -2 2 -2 -2 -2 -1 1 -1 2
counter · 7 to 13 words	1 -2 1 -1 1 -5 -2 -3 -1 1 -1 1
counter · over 25 words	0 -1 0 -2 1 0 0 0 -1 0 0 2
# counter within 4 below × size
counter · 0 to 1 words	0 -3 -1 0 -3 -1 0 -5 -2 0 1 1
counter · 14 to 18 words	2 1 -3 -4 0 0 -2 0 -2 0 1 1
counter · 19 to 25 words	0 -1 0 -3 0 0 0 1 0 -1 0 0
counter · 2 to 3 words	0 0 -1 2 -3 0 -3 1 0 -1 -1 1
counter · 4 to 6 words	1 -1 -4 0 1 0 -3 -4 -1 0 0 1
counter · 7 to 13 words	2 2 -6 -2 -2 -4 -2 0 -2 1 -1 2
counter · over 25 words	-2 1 1 1 0 0 -1 -1 -1 0 -1 0
# item within 4 above × size
item · 0 to 1 words	-1 -7 -3 1 -5 -2 3 0 0 1 0 -1
item · 14 to 18 words	0 -2 3 -2 2 -2 -2 -4 0 1 -2 1
item · 19 to 25 words	1 0 -4 -1 0 -1 -1 -2 -2 -1 -1 4
item · 2 to 3 words	0 -3 -9 0 0 -1 0 -4 -1 1 1 0
item · 4 to 6 words	1 -3 -8 -2 1 1 0 1 0 -1 0 -1
item · 7 to 13 words	-1 -2 -1 0 2 -2 0 -2 -1 2 1 -1
item · over 25 words	2 0 -1 -2 0 -1 -1 -3 1 1 -2 1
# item within 4 below × size
item · 0 to 1 words	-1 -4 -3 3 -10 -2 0 -1 0 1 0 -1
item · 14 to 18 words	1 -1 1 1 1 -1 -2 -6 2 -1 -3 2
item · 19 to 25 words	2 -3 0 -1 0 -1 -1 0 -1 -2 -2 3
item · 2 to 3 words	-1 -3 0 3 -3 -2 -3 -3 -1 1 -1 0
item · 4 to 6 words	0 -1 -2 -1 1 1 0 -1 2 -2 -2 1
item · 7 to 13 words	-1 0 -2 -3 0 -4 0 0 0 1 0 -1
item · over 25 words	1 -2 0 1 -4 -2 0 -4 1 -1 -1 0
# link within 4 above × size
link · 0 to 1 words	1 -1 0 -2 -2 -4 0 -1 0 1 -1 0
link · 2 to 3 words	2 0 0 -4 0 -2 -2 0 0 -1 -2 2
link · 4 to 6 words	0 -2 -1 -2 -6 0 2 0 0 -2 0 0
link · 7 to 13 words	-1 1 -2 -1 -2 2 1 -1 -2 1 -1 1
link · over 25 words	0 0 -2 -1 1 0 0 0 -1 0 0 1
# link within 4 below × size
link · 0 to 1 words	-1 0 0 -4 -2 -4 2 -1 0 -2 2 -1
link · 14 to 18 words	-4 0 -1 -1 -4 0 4 0 -1 -1 3 -2
link · 19 to 25 words	0 0 -2 -1 0 0 0 0 -1 0 0 1
link · 2 to 3 words	3 0 -1 -1 -4 -1 -2 0 -1 2 -2 2
link · 4 to 6 words	-1 0 -1 -3 -4 -2 2 0 0 -1 1 -1
link · 7 to 13 words	3 -2 -1 -4 -6 -1 0 -1 1 -1 -2 2
link · over 25 words	2 0 1 -2 -3 0 -2 0 -1 0 -2 2
# date within 4 above × size
date · 0 to 1 words	1 -2 -2 -2 2 0 -2 0 0 2 -1 0
date · 14 to 18 words	4 -3 2 -2 -1 -2 -2 -2 -1 2 -3 2
date · 19 to 25 words	1 0 2 -1 -2 -1 0 -1 -3 -1 0 0
date · 2 to 3 words	0 0 -2 -2 2 0 -1 0 -3 1 -1 1
date · 4 to 6 words	0 -1 -3 -4 -2 0 1 2 -1 -2 0 1
date · 7 to 13 words	1 -2 2 -2 1 -2 0 -2 -1 -2 -1 2
date · over 25 words	0 -2 1 -2 2 -3 0 -2 -2 -1 -1 2
# date within 4 below × size
date · 0 to 1 words	-1 -3 -2 3 1 0 -1 1 2 0 -1 0
date · 14 to 18 words	2 1 0 -1 1 -2 -2 -4 -3 0 -1 2
date · 19 to 25 words	0 2 1 -3 1 -2 -1 -4 -2 1 -3 1
date · 2 to 3 words	-1 -1 -5 2 0 -1 0 -2 0 0 -1 1
date · 4 to 6 words	0 2 -3 -2 -4 0 0 -2 -2 -2 -1 2
date · 7 to 13 words	0 2 3 0 -4 0 0 0 -1 0 -1 1
date · over 25 words	2 1 0 -3 -2 -2 -2 -3 -1 0 -2 3
# byline within 4 above × size
byline · 0 to 1 words	3 -2 -3 -2 0 1 -7 4 -2 2 -2 1
byline · 14 to 18 words	-2 -2 -3 0 2 -1 1 0 0 -1 2 -2
byline · 19 to 25 words	-1 -1 -1 -7 0 -1 1 0 1 0 0 -1
byline · 2 to 3 words	-1 -2 -7 3 -7 -3 -2 1 -3 2 0 -1
byline · 4 to 6 words	-2 0 -9 3 -1 3 -3 3 0 3 -2 -1
byline · 7 to 13 words	0 -2 -4 -3 2 0 -3 2 -1 0 -1 1
byline · over 25 words	-1 -1 0 -6 -2 -1 3 -1 0 -4 1 -1
# byline within 4 below × size
byline · 0 to 1 words	-5 -4 -5 6 -2 -12 -2 3 2 -3 -1 1
byline · 14 to 18 words	-2 1 3 -3 -4 -1 0 -2 -1 0 -1 0
byline · 19 to 25 words	-2 -1 1 0 -1 -1 0 0 -1 -1 1 0
byline · 2 to 3 words	2 1 2 -4 0 -1 -1 0 0 1 -1 0
byline · 4 to 6 words	-2 4 1 1 -1 3 -4 1 2 0 -2 -1
byline · 7 to 13 words	-2 6 2 -9 -6 1 -3 0 -2 3 -3 0
byline · over 25 words	3 -1 -1 -5 -2 -1 -1 -2 2 0 -2 0
# sign-off within 4 above × size
sign-off · 0 to 1 words	-6 -2 0 6 -2 -4 -2 1 2 -3 0 0
sign-off · 19 to 25 words	-1 0 3 -1 -1 0 -2 0 0 2 -2 -1
sign-off · 2 to 3 words	-3 2 0 4 -3 -4 -2 -3 0 1 -2 -1
sign-off · 4 to 6 words	-2 0 -1 4 -3 -3 -5 -1 -1 1 -3 1
sign-off · 7 to 13 words	-2 2 -2 -1 -5 -1 1 3 -1 1 0 0
sign-off · over 25 words	-1 0 1 -2 -1 0 0 0 -1 1 -1 -1
# sign-off within 4 below × size
sign-off · 0 to 1 words	-3 0 0 3 -1 -1 -2 2 -1 -1 -3 2
sign-off · 14 to 18 words	-2 1 1 0 1 0 -1 0 0 3 -2 0
sign-off · 2 to 3 words	-4 -1 0 4 -5 -3 1 -1 -1 1 0 0
sign-off · 4 to 6 words	-4 1 -1 4 -2 -2 -1 2 -1 3 -2 1
sign-off · 7 to 13 words	-4 3 -2 3 -1 -3 -1 3 -2 1 -1 1
sign-off · over 25 words	-3 0 -1 -1 0 0 2 -1 0 -1 2 -2
# version within 4 above × size
version · 0 to 1 words	-3 2 0 3 -1 -1 -1 -3 -2 0 -2 2
version · 2 to 3 words	-3 3 -1 4 -3 -5 -3 -1 -1 2 -3 0
version · 4 to 6 words	-3 2 -1 4 -4 -1 -2 2 -2 1 -3 1
version · 7 to 13 words	-3 1 -2 3 -3 -1 -2 3 -2 0 -3 1
# version within 4 below × size
version · 0 to 1 words	-5 -1 0 5 -1 -2 -2 -2 0 -2 -2 1
version · 2 to 3 words	-3 0 0 3 -1 -2 -2 2 -1 2 -3 2
version · 4 to 6 words	-3 0 0 3 -3 -1 0 -1 -1 0 0 2
# credit within 4 above × size
credit · 0 to 1 words	-2 -1 -3 1 -3 1 0 0 0 0 0 -1
credit · 14 to 18 words	-2 2 -1 -2 2 -1 -1 -2 2 -1 0 -1
credit · 19 to 25 words	-2 0 -5 -5 1 -1 1 -1 0 -3 3 -1
credit · 2 to 3 words	-1 -1 1 -1 -3 2 -1 -4 -1 1 -2 1
credit · 4 to 6 words	-1 1 -7 3 -1 1 -1 -3 -1 -1 1 0
credit · 7 to 13 words	-2 3 1 -2 0 0 0 -5 -3 0 1 -2
credit · over 25 words	0 -1 0 -2 -1 -1 1 -1 -2 0 1 0
# credit within 4 below × size
credit · 0 to 1 words	1 -2 -3 -1 -12 0 -2 -4 -1 0 -1 0
credit · 14 to 18 words	-4 -2 0 -9 2 -1 0 1 1 0 3 -7
credit · 19 to 25 words	-2 -1 -4 0 3 -1 -2 -3 -1 0 2 -3
credit · 2 to 3 words	-2 -2 -7 -1 0 2 0 -5 -3 0 2 0
credit · 4 to 6 words	-3 -1 -4 -1 4 2 -1 2 -1 0 2 -2
credit · 7 to 13 words	-3 -3 -2 0 3 1 -1 2 -1 0 2 -1
credit · over 25 words	0 -1 -1 -5 2 -1 -1 -1 -1 -1 -1 1
# longest of six above
0 words	3 -1 -12 0 -9 -11 -1 0 1 -2 1 0
1 words	1 -1 -1 -2 -2 -1 0 -1 0 -1 0 1
10 to 13 words	-1 -3 2 1 0 1 0 -1 0 2 -1 -1
14 to 18 words	0 -3 2 0 -3 0 0 -3 0 1 -1 -1
19 to 25 words	0 -3 -2 1 0 -3 0 -3 0 0 -1 0
2 words	1 -2 -1 -2 -3 -3 0 -2 1 0 -1 0
26 to 40 words	0 0 -6 -1 0 -1 1 0 0 -2 -1 1
3 words	2 -2 -1 -3 1 -4 0 -4 1 0 1 0
4 words	2 -2 -3 -3 -1 -4 -1 -4 1 -1 -1 1
41 to 70 words	0 -1 -1 -1 2 1 -1 2 -2 0 0 0
5 to 6 words	0 -1 2 0 0 -3 0 -6 0 1 0 1
7 to 9 words	-1 -2 0 0 -2 0 1 1 0 0 0 0
over 70 words	0 -1 -4 1 1 0 1 -2 0 0 -1 1
# longest of six below
0 words	-1 -2 -6 -5 -9 -14 4 1 -10 -7 4 5
1 words	1 -1 0 -2 -3 -1 0 -1 0 -1 0 1
14 to 18 words	0 -1 -3 1 -5 -5 0 -5 1 0 0 -1
19 to 25 words	-1 -1 0 1 0 -7 0 -1 0 0 -1 0
2 words	1 -1 -1 -2 0 -1 0 -1 1 0 -1 0
26 to 40 words	-1 -2 0 1 -1 -3 1 1 0 0 0 1
3 words	1 -2 -3 -3 1 -1 0 -1 1 0 1 0
4 words	1 -3 -1 -2 -7 -3 0 -2 1 0 -1 1
41 to 70 words	0 -4 -1 -2 2 3 -1 -1 0 1 0 0
5 to 6 words	0 -5 -1 0 -2 0 0 -2 0 1 0 1
7 to 9 words	-1 -2 1 1 0 -2 1 -2 0 0 0 0
over 70 words	-1 -1 2 0 2 2 0 0 1 0 0 0
# longer than the six above × size
no · 0 to 1 words	0 -3 -2 0 -1 0 -1 1 0 1 -1 0
no · 14 to 18 words	0 0 -4 2 -1 -7 -1 -1 0 0 -1 1
no · 19 to 25 words	0 -1 0 -2 -1 -6 0 1 1 0 -1 0
no · 2 to 3 words	-1 -4 -2 0 0 0 0 -1 0 0 -1 0
no · 4 to 6 words	0 -3 0 0 0 1 1 0 -1 0 0 1
no · over 25 words	0 -1 -1 0 1 -4 1 -2 1 0 -1 0
yes · 0 to 1 words	1 -2 -1 0 -2 -3 0 -1 1 -2 0 1
yes · 14 to 18 words	-2 -2 2 -5 2 -4 0 -3 0 0 1 -1
yes · 19 to 25 words	-2 -2 1 0 1 -5 1 -6 0 0 1 -1
yes · 2 to 3 words	0 2 -2 -3 -2 -1 1 -1 1 0 0 -1
yes · 4 to 6 words	1 0 -3 -3 -2 -3 -1 -3 1 -1 -1 1
yes · 7 to 13 words	0 -1 0 -2 0 -1 0 -1 0 -1 0 0
yes · over 25 words	-1 -4 2 0 0 -6 2 -4 1 0 0 0
# lines without a blank line between, around it
all	0 -2 -1 -1 1 0 0 -1 0 0 0 0
nearly all	0 1 3 0 -4 -7 -1 -1 -1 1 -1 2
none	0 -2 -3 -5 0 2 1 0 0 -2 0 -1
up to a quarter	-1 -3 -1 1 1 1 -1 1 -1 0 0 0
up to half	-1 -3 2 1 -1 -2 1 -1 0 0 0 1
up to three quarters	1 -2 -4 -3 -3 -5 0 -2 0 1 -1 1
# lines above it
0	3 -1 -12 0 -9 -11 0 0 1 -1 0 0
1	2 -4 -2 -2 3 -8 -1 0 3 -2 -1 0
17 to 32	-1 2 -1 1 0 1 0 2 1 0 -2 -1
2	-3 3 -2 0 -2 -3 2 1 1 -2 2 -3
3 to 4	-1 4 0 -3 -2 -3 -1 4 0 0 -1 -1
33 to 64	0 -2 1 1 0 3 -1 1 1 0 0 -2
5 to 8	-3 7 0 -3 1 -1 1 5 0 0 -1 -2
9 to 16	-2 5 -3 -1 1 -1 0 5 2 0 -1 -2
over 64	1 -5 0 -1 0 -1 0 -4 0 -1 0 1
# lines below it
0	-1 -2 -6 -6 -9 -14 4 1 -10 -9 4 6
1	3 3 -3 -4 -4 -7 -1 1 -5 1 -1 4
16 to 31	-2 5 0 0 -2 -1 1 2 -2 -1 -2 3
2 to 3	0 7 2 -1 1 -1 -3 0 -5 4 -3 3
32 to 63	-1 -3 3 -2 -1 0 1 -2 -2 -2 -1 2
4 to 7	-1 10 -1 5 -1 -6 -2 -1 -4 3 -2 3
8 to 15	-2 8 1 3 1 -6 -2 2 -4 3 -2 3
over 63	1 -5 -1 -1 1 1 0 -2 1 0 0 -1
# lines above × size
0 · 0 to 1 words	-2 -2 -1 4 -3 -4 0 0 2 -2 0 0
0 · 14 to 18 words	3 -1 -3 -7 -7 0 0 0 1 -1 0 0
0 · 19 to 25 words	3 -1 -3 -2 -3 0 0 0 1 -1 0 0
0 · 2 to 3 words	1 1 -1 -2 1 -3 0 0 -1 1 0 0
0 · 4 to 6 words	0 0 -1 1 -7 -3 0 0 0 0 0 0
0 · 7 to 13 words	2 0 -7 -12 -6 -3 0 0 0 0 0 0
0 · over 25 words	3 -2 -2 -1 -2 0 0 0 2 -2 0 0
1 to 3 · 0 to 1 words	1 -1 -6 0 -5 -8 -1 3 3 -4 -2 -1
1 to 3 · 14 to 18 words	-4 1 1 -9 1 -1 1 -1 -4 1 2 -2
1 to 3 · 19 to 25 words	-1 -1 0 -6 2 0 -1 0 -3 1 0 -1
1 to 3 · 2 to 3 words	1 -2 -2 0 -3 -3 0 -1 2 -2 -1 0
1 to 3 · 4 to 6 words	-1 4 0 -1 1 -6 -3 1 -1 2 -2 -3
1 to 3 · 7 to 13 words	-5 3 0 -3 2 1 2 1 -4 1 3 -1
1 to 3 · over 25 words	-2 1 -3 -1 0 -1 2 0 -2 -1 2 -1
13 to 40 · 0 to 1 words	0 -2 -2 0 0 0 -1 2 1 0 -1 -1
13 to 40 · 14 to 18 words	-3 3 -2 1 1 -3 1 -2 0 3 -1 -2
13 to 40 · 19 to 25 words	-4 3 -1 -3 0 -3 1 2 -1 1 0 1
13 to 40 · 2 to 3 words	-1 -1 -5 2 -7 -3 -1 1 1 2 -1 -2
13 to 40 · 4 to 6 words	-2 1 -3 2 -1 2 0 2 1 2 -2 -2
13 to 40 · 7 to 13 words	-1 4 -1 0 0 1 -1 1 0 1 -1 -1
13 to 40 · over 25 words	-2 0 1 -2 0 -2 2 -1 0 -1 -1 1
4 to 12 · 0 to 1 words	0 -2 -3 -2 -1 -2 1 6 0 -1 0 -1
4 to 12 · 14 to 18 words	-2 5 0 -5 0 -2 0 0 -2 2 1 -3
4 to 12 · 19 to 25 words	-3 2 -1 -1 0 -1 0 1 -1 1 -1 0
4 to 12 · 2 to 3 words	2 2 -10 0 -3 0 -5 -1 1 1 -3 -2
4 to 12 · 4 to 6 words	-4 4 0 0 2 0 -1 2 0 -1 1 -2
4 to 12 · 7 to 13 words	-6 4 -1 0 4 -2 0 4 0 3 -1 -2
4 to 12 · over 25 words	-3 2 -1 -1 2 -1 1 -1 1 2 0 -3
over 40 · 0 to 1 words	1 -2 -1 -1 -1 0 -1 -4 0 0 0 0
over 40 · 14 to 18 words	0 -5 0 0 0 -7 0 -1 1 -2 0 0
over 40 · 19 to 25 words	0 -5 1 1 0 -5 -1 -3 1 0 -1 -1
over 40 · 2 to 3 words	0 -3 -1 -2 1 0 0 -3 0 -1 0 0
over 40 · 4 to 6 words	0 -5 0 -2 1 0 0 -3 0 0 0 1
over 40 · 7 to 13 words	1 -6 1 0 -1 -1 0 -3 1 1 -1 0
over 40 · over 25 words	-1 -4 2 1 -1 -5 1 -2 -1 1 0 0
# word
0	-1 -5 -3 1 -4 -4 1 -5 -1 0 0 0
0000	-1 -7 -5 6 0 -4 -2 -4 -2 0 -2 2
a	-1 -3 -4 -4 5 -5 0 -10 0 -1 0 -1
ab	3 -2 -3 -6 -1 -2 1 -1 -2 -2 2 1
abe	1 -2 0 -3 -3 0 0 0 2 -2 -1 1
aber	3 0 -2 -3 -6 -2 -1 -1 -2 -1 0 2
abo	-2 2 1 -4 -3 -1 2 0 -1 0 1 -1
abonnieren	4 -1 0 -3 -2 -2 -3 0 -1 -2 -3 3
about	2 -1 -5 -1 1 -5 -2 -4 0 2 1 -2
above	-3 0 -1 -1 2 -2 2 0 1 1 0 -2
ac	-2 0 -1 -2 0 -1 2 1 0 -1 1 0
account	4 -2 1 -8 -6 -2 -2 -1 0 0 -2 1
across	-2 0 1 -2 -3 0 1 0 -1 0 1 0
ad	3 1 -2 -4 -1 -3 0 -4 -1 1 1 -2
ada	2 -1 0 -2 -2 -2 -2 0 1 -2 -1 1
add	3 -1 -3 -6 -7 -3 3 -2 -1 0 0 1
added	1 -2 1 1 -3 0 0 2 -1 1 -2 0
additional	-4 0 1 -4 -4 -1 2 3 -2 1 -1 1
address	3 -1 -1 -4 -5 -1 -1 -1 -1 -2 0 2
ade	2 -1 0 -3 -3 -1 -1 0 0 1 -2 1
adresse	1 0 0 -4 -4 -1 0 -1 1 -1 0 0
ads	3 -1 0 -3 -3 -1 -2 0 -1 0 -1 1
adu	0 2 0 -1 -3 -1 1 -2 0 2 -1 -1
advertise	6 -1 0 -7 -3 -2 -2 0 1 -3 -1 0
advertisement	2 -3 -1 -3 -4 -5 -2 -1 -2 0 2 -1
advertising	1 -1 -2 -3 1 -2 0 0 -2 -1 1 2
af	1 0 -1 -1 -3 -1 0 -1 1 -1 1 -1
afp	-4 -2 -1 -4 2 2 0 -1 0 2 -1 -1
after	-1 2 -1 -6 -2 -3 1 -1 0 2 0 -2
ag	2 1 0 -3 -3 -2 0 2 0 0 -2 1
again	5 -1 -3 -4 -6 -1 -3 2 1 -2 -2 1
against	1 -1 -1 -3 0 -1 -1 0 1 1 0 -2
agency	-2 -1 0 0 -4 2 2 -1 1 0 2 -2
ago	1 -3 -4 2 -7 -3 -3 -1 0 0 -3 2
ah	0 -2 -1 0 -5 2 2 -1 0 -2 0 0
ahe	1 0 0 -2 -1 0 1 1 -1 -3 0 2
ahi	-2 0 0 0 2 -2 0 0 0 -1 1 0
aho	2 0 -1 -1 -3 0 -1 0 -1 1 -1 0
ahu	3 -1 -1 -4 3 1 -3 0 2 -1 0 0
aj	2 -1 -1 -2 -2 -1 -2 2 0 -2 1 -1
ak	1 -1 0 -3 -2 -1 0 -1 -1 -2 0 1
aka	-2 0 0 -1 3 -2 0 0 0 1 0 0
aktuell	-2 -1 -2 3 -4 -1 0 -1 0 0 -1 1
aktuelle	3 -1 -2 -1 -5 -3 -1 0 2 -2 2 -2
aktuelles	-2 -1 -1 3 -4 -3 0 0 1 -2 -1 0
al	3 -2 -1 -4 0 -1 -3 0 2 -1 -2 -1
ale	-3 0 -1 -2 1 2 1 0 1 -2 1 -1
alert	3 0 0 -4 -2 0 -1 0 1 -2 -1 0
alerts	5 -1 0 -4 -1 -1 -2 0 1 0 -1 0
all	2 -2 -5 -1 -4 -4 0 -4 2 -1 -1 0
alle	3 -1 1 -5 -2 -5 -1 -2 0 -1 -1 0
allen	1 -2 -2 -3 -4 -1 1 0 3 -3 0 0
aller	-1 3 -2 -3 -1 0 1 0 1 -1 1 -2
alles	2 1 -2 -4 -2 -1 -2 1 2 0 -3 2
alliance	-2 -2 -1 -3 0 2 -3 -1 -1 1 -3 2
already	-1 0 -1 -3 -5 -1 3 0 -1 -1 1 1
als	-5 0 0 -7 1 -5 5 -2 0 -2 5 -5
also	5 -2 -1 -4 -6 -2 -3 -2 1 0 -3 2
am	0 -7 2 2 -5 -9 -2 -3 -1 2 -3 1
an	2 -2 2 -5 -1 -6 -1 -3 0 -1 2 0
analysis	-2 -1 -2 1 -5 -3 3 -1 -2 1 1 1
and	-3 -2 -1 0 1 -6 1 -1 -1 1 0 0
andere	2 1 0 -3 -3 0 1 0 -1 0 -2 1
anderen	0 0 0 0 -1 0 1 0 0 1 -2 1
android	-2 1 -1 -6 -5 -3 2 -1 -1 1 0 -1
anmelden	5 0 0 -4 -2 -2 -3 0 0 -2 -2 2
antworten	2 -1 0 -3 -1 -3 -2 -2 0 -1 -2 2
anu	0 2 -1 -2 -3 -1 1 0 0 1 -1 0
any	-1 0 0 -1 -4 0 1 0 -1 -1 0 0
anzeigen	6 -1 0 -3 -3 -2 -3 -1 -2 2 1 -1
ap	-3 1 -3 0 0 5 -6 -3 0 1 -6 1
app	1 0 -3 -3 -8 -4 2 -1 0 -1 0 1
apple	0 1 -4 -5 -1 2 -1 -1 -2 2 -1 0
apple's	0 1 0 -1 -3 0 -1 0 0 1 0 0
apps	3 -2 0 -5 -3 -2 2 0 -3 1 1 3
apr	-2 -1 -2 3 -4 -3 0 -2 -2 0 1 1
april	0 -2 -4 3 -4 -5 -2 0 0 -1 -2 0
ar	0 -1 -1 -2 2 -1 -2 0 1 -1 1 0
arbeit	-1 2 -1 -3 1 -1 -2 0 0 2 -3 1
arbeiten	1 -1 -1 -1 -1 0 0 0 2 -2 -1 0
archiv	2 -1 0 0 -2 0 -2 0 0 -2 -2 2
are	1 0 -6 -7 -2 -6 0 -4 -1 1 0 -1
ari	2 -1 -1 -2 -2 -1 -1 -1 -1 -1 0 0
around	1 1 2 -3 -4 -1 0 -1 0 -1 0 0
art	-4 -1 0 0 -2 -1 4 0 -1 -1 1 -2
article	2 -2 0 0 -2 -3 -2 -5 -2 1 0 -1
articles	-3 -3 1 3 -7 -5 1 -1 -1 -1 1 0
as	3 -1 -5 -6 -3 -3 0 -1 1 -1 -1 0
associated	-5 -3 -3 5 -4 0 -2 2 -1 2 -2 1
asu	-1 -1 -1 2 -3 0 1 0 1 1 -1 0
at	1 -3 -8 -2 0 -8 -2 -5 1 -2 0 0
ate	-1 0 0 -1 -1 0 2 0 1 -1 1 -2
ati	0 3 -1 -2 0 -1 -2 1 -2 2 -2 0
ato	0 -1 0 -2 -2 0 1 0 -1 -1 -1 1
atu	-1 1 0 -3 1 1 0 -3 -2 1 1 -1
au	4 0 -3 -4 -1 -2 -1 0 1 -1 -1 0
auch	2 0 -3 -8 -2 -4 -1 -1 -4 1 0 1
audio	1 -1 -2 -2 -1 0 -1 0 -1 1 1 0
auf	0 -1 0 -12 1 -10 0 -6 -2 0 2 -1
aug	1 -1 -2 -1 -4 -2 -1 -1 1 -1 -1 0
august	0 -2 -1 0 0 0 0 0 0 1 0 0
aus	-2 -3 0 -4 2 -7 1 -3 0 0 -1 1
author	-4 -1 -3 6 -8 -7 -3 -2 -2 2 -3 2
authors	-3 1 2 2 -1 0 0 0 -2 1 0 0
auto	0 1 -1 1 -2 -2 -1 0 -1 1 0 0
aux	2 -1 0 -4 1 -1 -1 -1 0 1 -2 1
av	-2 -1 1 2 -2 -4 1 -2 1 1 0 -1
ave	0 0 0 -1 2 0 -2 0 1 -1 -1 0
avec	-3 -1 -1 2 -4 -1 3 0 -2 0 2 -2
aw	2 0 0 -1 -2 -2 -1 0 0 0 1 -1
away	-1 0 0 -2 -3 -1 1 -1 0 -1 1 -1
az	2 -1 0 -4 -4 -2 0 -1 -1 -2 -1 1
b	-1 -2 -1 0 -5 2 0 -1 1 -3 1 0
ba	2 -1 0 -2 -3 -1 0 0 0 0 -2 1
back	2 1 -3 -5 -2 -2 0 -2 1 -2 1 -1
based	0 0 0 0 -4 -1 1 0 1 -1 -1 0
be	-4 -1 -6 -9 -2 -5 5 0 0 -1 1 -2
become	1 -1 0 -2 -3 -1 1 0 -2 0 0 1
been	-2 -1 -3 -3 -3 -2 4 -3 0 -1 2 -1
before	-2 -1 2 -4 1 -1 1 -1 -2 0 0 0
bei	-1 3 -2 -5 0 -7 0 -3 -2 0 -1 2
beim	-2 -1 -2 -5 3 -3 0 0 0 -3 2 0
being	0 1 -1 -1 0 0 0 0 1 1 1 -2
below	3 -1 -1 -4 -6 -3 -2 -1 -1 -1 1 0
bereits	0 0 -1 -2 -4 0 1 0 0 -1 0 0
besser	-1 0 0 -1 -4 -1 3 0 0 0 0 0
best	2 0 -4 -5 -5 1 -2 -1 -1 1 0 0
besten	0 0 -1 -2 -4 -1 2 0 1 -1 2 -2
better	0 -1 -2 -4 -5 -1 2 0 -1 -2 2 -1
between	-1 -1 -1 -2 -1 -1 1 0 0 1 1 -2
bi	0 2 0 -2 0 -1 -1 0 0 2 -1 0
big	2 2 -3 -4 2 -4 -2 -1 0 1 -2 1
bild	0 -3 -3 -8 2 1 -1 -1 1 -1 1 -1
bilder	5 0 0 -2 -3 -2 -3 0 2 -1 -2 2
bin	0 1 0 2 -4 0 -1 -1 0 0 -2 2
bis	-1 -2 -2 -1 -7 -3 4 -1 2 -5 1 0
bitte	3 -1 -2 -3 1 -1 -4 -1 -1 0 -4 4
bleiben	0 2 -1 -2 -3 0 1 0 -1 1 0 0
bleibt	-2 2 1 -1 3 0 -3 -1 0 1 -1 -2
blog	6 -5 -2 -4 -7 -3 -3 -3 1 -4 -2 2
books	-1 2 -1 -3 -3 -1 1 -1 -1 1 1 -1
breaking	4 -1 -2 -5 -4 -1 1 -1 1 -3 2 1
browser	1 -2 1 -4 2 -1 -1 0 -2 0 1 0
bu	1 -1 0 -1 -4 1 -1 0 0 -1 -2 2
business	3 -3 -4 0 -3 -7 -1 -3 2 -4 0 -1
but	-2 -1 0 -3 -4 -2 3 -1 -2 -1 1 0
buy	-1 -1 -1 -5 -4 -3 2 -1 -1 2 0 -1
by	-4 -5 -9 7 -2 3 -3 5 1 0 -1 -2
c	-1 1 -1 -6 2 1 0 -1 2 0 -2 1
ca	0 0 0 -2 -1 0 2 0 1 -1 1 0
call	-2 -1 -2 1 -3 -1 2 0 0 0 1 -1
can	0 -1 -4 -5 -5 -3 1 1 0 1 0 1
can't	0 -1 -1 -2 -4 -1 1 0 2 -1 0 -1
careers	3 0 0 -3 -1 0 0 0 -1 -1 0 1
case	0 -1 0 -3 -4 -1 1 -1 1 -2 1 -1
categories	-3 -1 0 4 -2 -2 -2 0 0 -2 -2 2
ce	1 -1 -1 -4 0 -1 -1 0 -1 0 0 1
change	1 0 -3 -6 -8 -2 2 -1 0 0 0 0
choices	4 0 0 -3 -2 0 -2 -1 2 -1 -1 -2
ci	-1 0 0 -2 0 0 1 0 -1 0 1 -1
city	1 -1 -2 -6 1 -4 -1 -1 0 0 0 -1
click	4 -2 -3 -6 -4 -1 -1 0 -2 0 -1 1
close	5 -2 -1 -7 2 -3 -4 -1 -2 2 -1 2
cnn	-3 -2 -2 1 1 3 1 -1 -1 2 -1 -1
co	-4 -1 2 3 -5 0 3 -3 0 0 3 -4
com	-1 -6 -4 -1 -3 -1 2 -5 -1 -1 1 -1
come	0 -2 2 -2 -3 0 1 0 -1 1 0 0
comment	6 1 -3 -4 -9 -5 -3 -1 -1 0 -3 3
comments	2 -3 1 -2 -11 -8 -3 -5 0 2 -3 2
community	1 -2 1 0 -1 -1 -1 0 -3 2 0 2
company	2 -2 -2 2 -4 -2 1 0 0 -3 1 0
con	0 -1 -2 -3 -1 -1 1 -1 -3 2 -1 0
conditions	0 -2 2 -4 -5 -1 2 0 -2 -1 1 2
connect	3 -1 -1 0 -3 -4 -3 0 -2 -2 1 2
contact	3 -3 -1 0 -4 -3 -3 1 0 -1 1 0
contacto	2 0 0 -1 0 0 -1 0 -2 3 -1 0
content	3 -1 1 -4 -3 -3 -1 1 -1 -1 1 0
continue	4 -2 -1 -5 -5 -3 -2 -2 -1 -2 1 1
control	2 -2 -3 2 -1 -1 -1 0 2 2 -1 -1
cookie	2 0 0 -4 -3 -1 -1 0 0 -1 -1 1
cookies	2 0 0 -3 -4 -1 -1 0 -1 1 -1 0
copy	-1 0 -1 -6 -4 -2 2 0 -1 1 2 -2
copyright	0 -1 -2 -8 -5 2 2 -6 -2 -3 2 2
corrections	2 0 0 -2 -1 0 0 -1 0 0 0 0
could	4 1 -2 -5 -5 -2 -2 -1 1 2 0 -2
country	0 -1 0 -2 -3 -1 2 0 1 -2 1 0
credit	-5 -2 -1 -2 -7 6 1 -3 -1 2 2 -3
cu	1 -1 -1 -1 -3 -1 0 0 0 -1 0 0
culture	0 -2 -1 1 -4 -2 -1 0 1 -1 0 -1
d	0 -3 -2 -4 -2 3 0 -1 1 -3 -1 1
da	-1 -1 -2 1 -4 -1 2 -1 1 -1 0 -1
dabei	-1 -2 -2 -3 2 0 2 0 1 -2 1 0
daily	0 -4 2 1 -2 1 -3 -1 -2 -1 1 2
damit	2 -1 -2 -1 3 -1 -2 -1 1 -1 0 0
dank	1 0 -1 -3 -5 -1 1 -2 1 -1 0 -2
dann	0 -1 -1 -2 -2 -1 1 -1 1 -2 0 0
das	0 1 3 -7 -2 -6 1 -5 -2 -2 3 -1
dass	-1 0 -1 -1 -3 0 1 0 -1 -1 3 -2
data	-1 -2 -2 -8 -2 -5 4 -1 1 -2 1 -2
datenschutzerklärung	4 -1 0 -4 -2 -1 -1 -1 0 -1 0 1
day	1 0 -3 0 1 -5 -3 -1 0 2 -1 0
days	1 1 -1 -1 -4 -2 0 -1 -1 1 0 1
dazu	0 -1 1 -1 -2 0 1 0 -1 1 0 0
de	0 -1 -1 1 -1 0 -2 0 -3 0 0 1
dec	0 -1 -1 1 -1 -2 -2 -1 1 1 -1 -1
december	-2 -1 -2 1 2 -3 0 -1 0 0 -2 0
deine	5 0 -1 -1 -2 0 -4 -1 1 -1 -2 2
del	-1 -3 0 2 3 -4 -3 -1 0 -3 -1 1
dem	2 0 -6 -3 0 -5 -1 -3 1 -4 -2 2
den	0 2 -7 -2 -1 -3 0 -3 -1 -1 -1 1
deportes	3 0 0 -3 0 0 0 0 -1 2 0 -1
der	-1 2 3 -8 -1 -15 2 -7 0 0 1 -1
derechos	2 -1 0 -1 -1 0 -1 0 1 -1 -1 1
des	-1 -3 -6 -2 2 -11 1 -4 -2 -6 1 2
deutsche	3 3 -3 -1 -1 -3 -3 -1 0 2 -1 1
deutschen	-2 2 -1 -2 -6 -1 2 0 -2 2 -2 2
deutschland	3 -2 -2 -3 -9 -3 1 -2 1 -3 1 0
di	0 -1 -3 3 -5 -3 0 -1 1 1 0 -3
dich	2 -1 -2 -2 -5 -1 -1 1 0 -1 -1 1
did	-1 0 -1 -2 -4 0 1 -1 0 -1 1 -1
didn't	-1 0 -1 -2 -4 0 2 -2 -1 0 1 -1
die	1 -1 1 -4 0 -3 1 -8 0 -3 1 0
diese	3 -2 2 -4 -6 -3 -3 0 0 -3 -1 0
diesem	3 0 0 -1 -3 0 -2 0 0 0 -3 3
diesen	4 -1 -3 -3 -4 -2 -2 0 -3 1 2 -1
dieser	1 -1 1 0 -4 -2 0 -1 -2 1 0 0
dieses	0 0 1 -1 0 0 0 -1 -1 -1 2 -2
digital	4 -3 -4 -2 -3 0 -2 -2 0 0 -1 0
digitale	2 1 -2 -4 -3 -1 1 0 2 -2 0 -1
dir	2 2 -2 -2 -3 0 -1 -2 1 -1 2 -2
direkt	2 -1 -1 -3 -3 0 0 0 2 0 -2 0
do	-1 0 -1 -4 -7 -4 1 0 -1 -1 1 0
doch	1 1 0 -2 -4 -1 -1 0 0 -1 0 0
does	-2 1 -3 -2 -5 -1 2 0 -2 0 1 -1
doesn't	-1 0 0 0 -2 0 1 0 1 -1 1 -2
doing	-2 -2 2 -1 0 -1 2 0 -1 -1 2 -1
don't	0 -2 -3 -5 -3 0 1 -1 0 0 0 -1
donate	2 0 0 -2 -1 0 1 0 -2 1 1 -1
down	1 0 1 -4 -1 -3 -2 0 0 1 0 0
download	5 -2 -1 -5 -4 -3 -4 -1 -3 2 -1 3
dpa	-5 -3 -2 5 2 0 -4 4 -1 1 -5 2
drei	-2 2 1 -2 -2 -1 1 0 -2 2 1 -1
drucken	6 -1 -1 -5 -3 -2 -3 0 -1 2 -3 3
du	2 0 -5 -7 -4 -2 0 -3 1 -3 -2 2
durch	-2 0 1 -1 -8 -3 3 -1 -1 1 0 0
during	-2 -1 -1 -1 1 0 2 0 -1 -1 2 -1
e	3 -4 -7 -3 -1 -6 -1 -3 2 -1 -3 -1
early	-2 0 -2 -3 -2 -1 3 0 0 -3 0 0
eb	0 -1 -1 0 -2 -2 0 0 2 -2 -1 1
ec	-2 0 -1 0 -3 0 2 0 -1 0 1 -1
eca	2 -1 0 -1 -1 -1 -1 0 -1 2 -2 2
economía	2 -1 0 -1 -2 -1 -1 0 -1 0 -1 0
ed	2 -1 -2 -4 -2 1 -2 0 1 2 -2 0
eda	3 0 0 -1 -2 -1 -2 0 0 0 0 1
editing	1 -1 -3 -3 -3 -1 -3 3 -1 1 -3 2
edition	2 2 -2 -4 -3 -2 1 1 -2 1 0 0
editor	-4 -3 -3 4 0 -2 0 0 2 0 0 -2
editor's	-1 3 -2 -5 -4 -2 1 0 1 3 -2 1
editorial	1 -1 -1 3 -5 -2 -4 -3 1 0 -4 2
editors	3 -2 -1 2 -5 -4 -5 0 1 -3 -1 1
edt	0 -1 -2 0 -2 -1 -1 -1 0 0 -1 1
education	-4 -2 -4 3 3 -2 -2 0 0 0 -2 0
ef	-1 0 -1 -2 1 -1 1 0 -1 2 -1 -1
eg	-1 -1 -1 -2 2 -1 -1 -1 2 -1 -1 0
eh	0 0 0 1 -2 -1 1 0 -1 -2 0 1
eigenen	-2 0 -1 -1 -1 0 3 0 0 2 0 -1
ein	3 1 1 -6 -5 -1 0 -3 1 -2 1 -1
eine	-2 0 -3 -1 2 1 -1 -2 0 1 -3 2
einem	-3 -1 -2 -3 3 -1 1 -2 -1 4 -1 -1
einen	3 1 1 -6 -10 -3 0 -1 0 0 -1 1
einer	0 -1 -3 -5 4 -3 -3 -1 0 0 -2 2
eines	-4 -2 1 -1 5 -3 -3 0 -1 0 2 -1
einfach	0 3 -1 -3 -5 -1 0 -1 1 1 -2 2
ej	-1 1 -1 0 -4 0 2 0 -2 3 1 -1
ek	1 -1 0 -2 2 0 -1 1 -1 2 1 -2
eki	3 1 0 -3 -2 -1 -1 0 0 1 -2 0
el	-1 0 -7 2 0 0 0 -4 -1 4 -2 0
em	0 -1 -2 -4 -3 -2 1 -2 -1 -1 1 1
email	4 -2 0 -2 -11 -9 -2 -2 -1 1 -2 2
emo	0 -1 0 -2 -2 -1 1 0 0 -2 1 -1
en	1 -2 2 0 -5 -5 0 0 0 0 -4 3
end	-1 -1 -1 -3 1 -2 0 2 1 0 0 0
ende	0 0 -1 -2 -4 -2 1 0 -2 0 1 -1
enough	0 1 -1 -3 -4 0 0 -1 -2 0 0 1
entertainment	1 0 -2 -2 -3 -2 -2 -1 1 0 -1 -1
ep	1 2 -1 -2 1 -1 -1 -2 0 0 -1 1
epa	-3 0 0 -2 3 0 -2 0 0 1 -1 -1
epo	-3 0 -1 0 -2 -1 3 0 0 0 1 -1
er	-1 -1 3 -2 -2 -5 2 -2 2 -2 1 -1
erfahren	1 0 0 -1 -1 0 0 0 -1 0 3 -3
erhalten	0 0 0 -1 -3 -1 1 0 0 0 -1 1
error	2 -1 0 -3 -3 0 -1 -1 1 -1 -2 2
erste	1 1 -1 -2 -4 -1 0 0 -3 2 -2 2
ersten	-3 3 -1 -2 2 -1 -1 0 -3 2 -1 1
es	1 0 1 -2 -4 -4 0 -3 -3 3 -1 0
essen	-1 1 -1 -2 2 -2 -2 0 1 -1 1 -2
est	1 -1 2 -1 0 -1 -1 -2 -2 1 -2 2
et	-1 2 -3 -2 -1 -1 1 -1 1 0 -2 1
eu	1 -1 -2 1 -5 -4 0 -1 -1 -1 0 2
euro	3 0 -1 1 -1 -1 -4 0 -2 1 0 0
europa	4 -1 0 -4 -2 1 -2 -1 1 -3 -1 2
ev	2 -2 -1 -4 2 -3 -3 -1 1 -2 0 0
eve	-2 0 0 -2 -3 0 2 0 0 -2 0 1
even	-1 0 -1 2 -5 -2 1 -1 -1 1 0 -1
events	2 2 -1 -3 -5 -2 1 0 2 -2 -2 -1
ever	-3 2 1 -2 -4 -1 2 0 0 0 1 -2
every	-1 -1 -1 -4 -4 -2 2 -1 2 -1 0 -2
ew	2 0 0 -4 -3 -1 1 0 -1 -1 -1 2
exclusive	1 0 -1 -3 -3 -1 0 0 1 -1 -2 1
expand	3 0 0 -4 -1 0 -1 0 2 -2 -1 1
ez	1 0 0 -1 -2 -1 -2 1 -1 -1 2 -1
ezu	-1 0 -2 0 2 -3 -2 0 0 2 1 -2
f	0 0 -1 0 -4 -2 0 -2 2 -1 0 0
facebook	7 -2 -4 -13 -3 -5 -2 -3 -2 1 -1 1
family	-1 -1 -1 0 2 -1 -3 -1 1 -1 -2 1
faq	2 -1 0 0 -1 0 0 0 -1 0 0 2
far	0 1 -1 -2 -3 0 1 0 -1 0 1 0
fast	1 0 0 -1 -2 0 -1 0 0 0 -1 1
fe	2 -1 -1 -3 -2 0 -1 0 1 -1 -1 1
feature	3 -1 0 0 -2 -1 -3 0 -1 0 0 -1
featured	1 -1 0 -1 -3 -2 0 0 1 -1 -1 0
features	0 -2 -2 -2 -3 -3 2 0 -1 1 1 0
feb	1 -1 -1 -2 2 -1 -2 -1 -1 2 -3 2
february	0 -1 -1 0 -4 -2 1 0 -1 -1 1 -1
feed	2 -1 0 -2 -1 0 -1 0 1 -1 -1 2
few	-1 1 0 -1 -2 0 1 0 -3 2 2 -1
fi	0 0 -1 1 -2 -1 -1 -2 2 -2 -1 2
file	0 -1 -1 -1 -1 -2 3 0 -1 1 -1 0
filed	-3 0 -1 4 -3 -1 -2 -1 0 1 -2 2
film	1 -1 0 1 -3 -1 0 0 1 -1 -1 1
find	1 0 -4 3 -5 -4 -2 -1 1 0 -1 -1
finden	2 -1 -2 -2 -5 0 0 -1 2 -1 -1 1
first	2 1 -5 -4 0 -5 -1 -3 0 0 0 0
five	1 2 -2 -2 -5 -1 0 -1 -1 1 -1 0
flipboard	5 0 0 -4 -2 -2 -1 0 0 1 -1 1
folgen	1 -1 -1 -4 -6 -3 2 0 -1 -3 2 0
follow	4 -3 -3 1 -8 -7 -5 -1 -1 -2 0 2
following	-4 1 -1 2 2 -1 1 -1 -1 1 -1 1
food	3 -1 -2 -5 -1 -1 -1 0 2 -3 -1 -1
for	0 3 -2 -6 -2 2 0 -3 0 0 -1 1
former	2 0 0 -1 -1 -1 -2 0 1 -1 -2 2
forum	1 0 0 -2 -1 0 0 0 1 -2 -1 1
foto	-2 -4 -4 -7 2 4 -7 -3 2 0 2 -2
fotos	-3 0 0 -3 -3 4 3 0 0 1 3 -3
found	1 2 -2 -3 -5 -2 -2 0 -2 2 1 -1
four	0 0 0 -1 -4 -1 1 0 -1 -1 1 -1
frage	-3 -1 0 -2 0 -1 3 -1 -1 -1 1 0
fragen	1 0 -1 -4 -4 -2 2 0 0 -1 1 -1
france	-1 -1 -2 -5 3 -1 2 0 1 -1 1 -1
free	3 -2 -2 -4 -8 -4 0 -2 -3 1 1 2
friday	3 1 -3 -6 0 -2 -2 0 2 -1 -1 0
from	-3 -2 1 -4 0 -9 0 6 1 2 0 -3
full	-1 -2 1 -1 3 -5 -2 0 -1 2 1 -1
future	-3 3 -3 1 -3 0 1 -1 1 0 0 -2
für	0 2 1 -8 -2 -8 2 -3 2 -2 0 0
g	-1 2 -1 -4 0 1 0 -1 0 -1 1 0
ga	-1 -1 -3 -3 4 -1 -2 0 1 1 -3 2
galleries	2 0 0 -3 -1 0 -1 0 -1 -1 -1 2
gallery	1 -1 -1 -5 -5 -3 1 0 -1 -4 2 -1
game	2 0 -3 -6 -2 -2 -1 -1 0 -1 -1 0
games	1 1 -1 -4 -3 1 3 0 1 -1 1 -1
ganz	2 -1 -3 -4 2 0 -2 0 3 -3 -1 1
ge	2 -2 -1 1 -4 -2 -1 0 1 -1 1 0
gegen	0 4 -4 0 -5 -5 1 -2 -1 0 -1 1
gehen	-2 -1 -1 -2 0 3 -1 0 -1 1 -1 0
geht	3 2 -2 -2 -7 -1 -1 -1 0 0 -1 1
geht's	2 -1 -1 -1 2 0 -2 0 1 -1 -1 0
gehört	2 -2 -2 -1 0 0 -1 0 2 -1 -2 1
gemacht	-2 -1 -1 2 -3 -2 2 0 1 -2 0 2
get	0 -3 1 1 -4 -4 1 -3 -2 1 0 0
getting	3 2 -2 -3 1 -2 -3 -1 -1 1 -3 2
getty	-5 -2 -3 -9 2 4 -3 -2 0 0 1 -2
gi	-1 0 0 -3 0 0 2 0 1 -1 1 -1
gibt	0 -1 -1 -2 2 -1 -1 -1 1 0 -1 0
give	-1 -1 0 -3 -4 -1 2 0 2 -1 1 -2
global	1 -1 2 -5 3 -3 -3 -3 -2 1 -1 2
gmt	-4 -2 -1 6 -4 -3 -2 -5 -1 1 -2 2
go	-1 1 -1 0 0 -3 0 -1 0 0 0 -1
going	0 -1 -1 -3 1 -1 0 0 -1 1 -1 2
good	1 0 -2 -5 -1 -1 0 -1 -3 0 -1 1
google	3 -3 -3 -1 0 -3 -2 -3 -1 -1 1 -1
got	1 -1 -1 -4 -4 -2 1 0 0 -2 1 0
government	-2 -1 -3 0 2 -1 -2 -2 0 -1 0 0
great	-1 2 -2 -5 -1 -3 2 -2 -2 2 0 -1
group	-1 -1 -2 -4 1 0 1 -1 -1 0 2 -1
große	0 1 -2 -3 1 -2 -1 0 -2 2 -2 2
gu	1 0 0 -2 -2 0 0 0 2 -2 0 0
guide	4 2 -3 -6 -5 -2 -3 -1 2 -1 -2 -1
gut	1 -1 -1 -2 -1 -1 1 -1 0 0 -1 1
h	-2 -1 0 -1 -4 1 2 -1 -1 -1 2 -2
ha	-1 1 -2 -1 -4 0 3 0 -1 -1 1 0
haben	2 0 1 -3 -4 -2 1 -2 -1 0 1 0
had	0 -1 -1 -2 -2 -1 1 2 0 0 0 -1
has	0 -2 0 -5 0 -3 1 -3 -1 1 0 -1
hat	-1 -3 3 -6 0 -4 -1 -1 1 0 2 -2
have	-2 -3 2 -6 -5 -4 3 -1 -3 -1 1 0
he	-1 -1 -2 0 -6 -1 2 -1 0 -1 2 -1
health	0 -3 -4 1 -8 -5 0 -1 1 -2 -1 0
helfen	1 0 2 -2 -5 -1 1 0 1 -1 -1 1
help	2 -1 -2 -7 -7 -2 1 -1 3 -3 -1 -1
her	-1 -1 -4 -6 2 -4 0 -2 0 -2 0 0
here	3 -1 -1 -7 -6 -3 -1 -1 -1 -1 0 0
here's	-3 -1 1 -3 -4 -1 4 0 -1 -1 0 0
heute	3 0 2 -1 -4 -3 -3 -1 1 -1 -1 2
hi	-2 -1 -1 -3 2 -1 2 0 -1 0 0 -1
hidden	1 2 0 -2 -3 -1 -1 0 -2 3 -2 1
hide	2 0 0 -4 -2 -1 0 0 0 -3 3 0
hier	0 -2 -4 -7 1 -3 1 -1 1 -4 0 2
high	0 -1 -2 -1 1 -2 0 0 -1 2 0 0
him	0 0 -1 -2 -3 0 1 0 0 0 0 0
hinter	-1 -1 -1 -3 1 1 0 -1 1 1 -1 0
his	-1 0 -3 -3 -1 -1 2 -2 -1 -1 0 0
ho	-2 0 0 -2 -2 0 2 0 -1 -1 1 0
home	7 -4 -2 -13 -1 -5 -1 -1 1 0 -1 0
hours	0 -3 -3 2 -5 -1 0 -1 1 0 -1 1
house	-3 1 -1 1 2 -2 0 0 -1 1 0 -1
how	-1 2 1 -10 -5 -7 2 -3 0 2 0 -2
html	2 -1 1 -4 -4 -2 2 -1 0 -1 0 1
http	-2 0 -1 -1 -5 1 2 -1 -1 1 0 0
https	6 0 0 -5 -3 -4 -3 0 0 0 -3 2
hu	-1 -1 -1 3 -4 -1 1 0 0 1 0 0
i	-1 -2 0 -3 -1 -5 1 -1 0 -1 -2 1
i'm	-2 0 0 1 -3 -1 2 -2 -1 -1 1 -1
ibu	0 0 0 -3 1 -1 0 0 1 -1 1 -1
ic	-1 2 0 -1 -2 0 1 0 -2 2 1 -1
ice	0 0 1 -1 -2 0 -1 0 1 -1 -1 0
ich	2 3 -3 -5 -2 -3 -2 -2 0 0 -2 2
ici	2 -1 -1 -4 -2 0 -1 0 1 -1 -1 1
id	4 -1 0 -4 -3 -2 -1 1 0 -1 -3 1
if	0 -1 -2 0 -5 -1 1 -1 0 -1 1 0
ife	1 1 -1 0 -3 -1 0 0 -1 1 0 -1
ifi	0 1 0 -2 -1 0 -1 0 1 -1 -1 1
ig	-2 0 -1 1 1 -1 -2 2 2 1 -2 -1
ih	-1 1 -2 1 -2 -2 -1 -1 -3 2 -2 3
ihe	-2 1 0 -1 2 -1 0 0 -2 1 0 0
ihnen	2 0 -2 -2 -2 0 0 0 0 0 -1 0
ihr	1 -3 2 -4 -2 -1 1 -3 1 -1 -2 1
ihre	4 0 -3 -5 -5 -1 -1 -1 1 -2 -1 1
ihrem	2 0 -2 -1 0 -2 -2 0 0 0 2 -2
ihren	2 -1 -1 -1 -4 0 0 0 -1 -2 2 -1
ihrer	2 -1 -2 -2 -3 -1 1 0 1 -1 0 -1
ij	0 1 -1 -2 -2 2 1 0 1 -1 1 -1
ije	2 -2 -1 -2 1 -1 -2 0 0 -2 1 -1
ik	2 0 0 -2 -1 0 -1 0 2 -1 -1 0
il	-1 -1 -2 0 -5 -2 1 0 0 -2 0 -1
ile	1 -1 -2 -2 1 -1 -2 0 0 -1 -2 1
im	0 2 1 -3 -1 -4 0 -4 -2 3 -1 0
image	-1 -4 -3 -8 4 3 -7 -4 -1 0 2 -3
images	-2 -2 -1 -8 -3 4 -2 -2 -1 0 1 -2
imago	0 -1 -2 -3 -3 1 -5 -1 -1 3 -4 0
immer	-3 1 -2 1 -1 -2 -1 0 1 0 0 -1
important	4 1 -1 2 -2 0 -3 0 1 3 -2 0
in	0 2 -2 -3 3 -10 -2 0 0 -1 0 0
información	1 0 0 0 -1 -1 -2 2 1 -1 -1 1
information	-1 0 1 1 -6 -2 -1 -1 0 2 -3 2
ins	1 -1 -1 2 -5 -1 0 0 0 -2 0 1
instagram	2 1 -1 -4 2 1 -3 -2 -1 1 1 -1
international	-1 0 1 -1 1 -2 -1 -1 3 -2 0 -1
interview	0 1 -1 -1 -3 -2 2 -1 0 -1 1 0
into	1 4 -1 -5 -6 -2 0 -1 1 1 -2 1
ios	3 -1 0 -3 -3 -1 -2 0 -2 1 -2 2
ip	-2 0 -1 -2 -4 0 2 0 -1 0 1 -1
ir	0 0 -1 1 -4 0 -2 2 -1 0 1 -1
ira	3 0 0 -2 -3 2 -2 0 -1 1 -1 1
ire	1 -1 0 -2 -1 -1 0 0 0 -1 0 -1
iri	1 -1 0 -2 -2 -1 1 0 2 -1 0 -1
is	-2 -1 0 3 -5 -2 2 -3 1 0 1 -2
isa	-4 0 0 -1 2 0 1 0 -1 1 -2 2
ist	1 0 -5 -1 -2 -2 2 -5 1 -1 1 0
it	0 -3 -2 -4 -3 -8 1 -3 1 -2 0 0
it's	-1 1 -2 -5 -4 -3 1 0 -1 0 0 -1
its	0 -2 -1 1 -4 -1 2 -3 0 -1 1 -1
iv	-1 -1 -2 -2 -3 2 -1 0 1 1 -1 0
iw	-2 -2 1 -2 -1 -3 1 0 0 0 -1 1
iz	2 -1 -1 -2 -3 -2 -1 1 1 -2 1 -1
izu	-1 1 -1 -1 -2 -1 2 0 0 1 0 -1
j	1 -1 -1 -5 2 -2 -1 0 -2 0 0 1
ja	0 -2 -1 0 -4 1 0 -2 -1 1 1 -1
jahr	1 -1 1 -3 -4 2 2 0 1 1 0 -1
jahre	0 -1 1 -4 1 -1 -2 0 1 2 -3 1
jahren	-2 1 -1 -2 -3 0 3 0 -2 0 2 0
jan	-1 -2 -3 2 -3 1 0 -2 -2 3 0 0
january	0 -1 -1 0 -4 -1 1 -1 -2 1 0 0
javascript	0 0 0 -3 1 -1 0 -1 1 -1 1 0
je	0 0 0 -1 -2 -1 1 0 1 -1 1 -1
jetzt	4 4 0 -1 -4 -5 -5 -2 -2 1 2 0
ji	-1 1 -3 0 -5 -2 2 0 -1 1 1 -1
jo	1 -1 -1 1 -2 0 -1 0 1 1 -1 -1
job	1 -1 -3 -5 0 1 -1 0 0 -2 -1 1
jobs	5 -1 -1 -7 -6 -2 -3 -1 0 -3 -1 2
join	6 -2 1 -7 -4 -3 0 -3 -1 0 0 2
ju	-3 -1 -2 2 1 -1 1 0 0 0 0 0
jul	0 -1 -2 -1 -4 -1 1 -1 -1 0 1 0
july	-1 -2 -3 0 -1 -3 1 0 0 0 1 -2
jun	1 -1 -1 -1 -3 -2 0 0 0 0 0 1
june	-3 -2 -2 1 -7 -6 1 2 0 2 0 0
just	-2 1 -1 -4 0 -2 2 -1 -2 0 2 0
k	-1 -2 0 -2 -6 -2 3 -1 0 -3 1 -1
ka	3 0 0 -3 -2 -1 -2 0 0 -1 0 0
kann	0 0 -2 -1 -6 -1 0 -2 -3 2 -2 0
ke	1 -1 0 -3 2 -1 -3 0 1 1 0 -1
keep	1 0 -1 -2 -4 0 -1 2 -4 2 -1 1
kein	3 -1 3 -4 -7 1 -2 -1 1 -3 1 0
keine	1 -1 1 -1 -3 -4 3 -1 0 -1 2 -1
ki	1 0 0 1 -4 -1 -2 -1 0 0 -2 3
know	-1 0 -2 -4 -4 -1 1 -1 -1 0 0 0
ko	0 1 -3 -3 -2 -1 2 -2 2 -1 1 -1
kommentieren	3 0 0 -3 -3 -1 -2 -1 1 -2 -2 2
kommt	-1 -1 -2 -2 -1 -1 2 -1 -1 -2 4 -3
kontakt	6 -1 0 -7 -3 -2 -2 -1 0 -4 -2 1
kostenlos	2 -1 -1 0 -3 -1 -3 0 -1 1 -4 4
ku	-1 -1 0 0 -3 0 2 0 2 0 1 -1
kurz	0 2 -1 -2 -4 -1 1 0 -1 -1 0 2
können	-3 2 -3 -4 1 -2 2 -1 0 1 0 0
könnte	4 1 -1 -2 -3 -1 -2 0 -3 3 -2 2
kündigen	2 0 0 -1 -2 -1 -2 0 -2 0 1 0
l	2 0 0 -1 -2 -2 -1 0 0 0 -1 1
la	2 -1 0 -1 -5 -6 0 -5 2 0 -2 -1
lange	-3 0 0 -1 -3 -1 4 -2 -1 -1 2 -2
large	-1 -1 -2 -1 0 -1 1 0 2 -2 0 0
las	-1 2 -5 4 -3 -1 -1 -1 -1 2 -1 1
lassen	1 0 0 0 -3 0 0 0 0 0 -1 1
last	-1 2 -2 1 -6 -2 0 -1 0 1 -2 1
later	3 -1 -2 -6 -3 -1 0 0 -3 2 0 0
latest	1 -2 1 -5 -7 -4 0 -1 -1 0 1 0
le	-1 -1 -4 2 -3 -6 1 -3 2 1 -2 -1
learn	-3 -2 -1 2 -4 -3 4 -2 -2 -1 1 -1
leben	-2 -1 2 -2 -2 -3 1 -1 0 -1 1 -1
left	-1 -1 -1 -5 3 -3 0 -2 0 2 1 -2
les	1 2 -2 -5 0 -2 0 -1 -1 1 -2 1
lesen	5 -1 -2 -1 -7 -2 -3 -1 -1 -1 1 0
less	0 -1 0 -2 1 0 0 -1 -2 2 0 0
let	0 0 0 -1 -2 0 1 0 0 0 1 -1
let's	0 0 0 -1 -3 0 1 0 1 -1 -1 0
li	0 0 -1 -3 2 -3 -1 1 0 -2 -1 1
liebe	-1 2 0 -3 -4 -2 1 -1 0 0 1 -1
life	0 -1 -1 2 -7 -4 1 -2 1 0 1 -1
lifestyle	-1 0 -1 3 -3 -2 -1 0 2 -1 1 -2
like	0 -1 1 -1 -7 -1 1 -1 -1 0 0 1
likely	-1 0 0 -1 -4 0 3 -1 0 0 3 -3
link	6 0 -3 -8 -7 -4 -1 -1 -1 1 -3 2
linkedin	4 2 -1 -8 -6 -4 0 -1 -1 2 0 -1
links	0 -2 -1 -7 -4 -3 2 -2 3 -3 0 -2
lire	2 0 0 -3 -2 0 -2 -1 0 0 -1 1
listen	4 -1 1 -3 1 -1 -3 1 1 1 -2 0
live	0 -3 -2 1 -4 1 0 -1 -2 -3 2 1
lo	2 -2 -2 1 -4 -2 -3 1 0 2 -3 0
load	3 0 0 -3 -2 -1 -2 0 -1 -1 1 0
loading	1 -2 -1 -5 2 -2 -2 0 -1 1 1 -3
local	-1 -2 1 0 -6 -3 1 -2 1 -1 0 1
log	4 -1 -1 -6 -6 -2 0 0 2 -4 -2 1
login	4 -1 -1 -6 -4 -2 -1 -2 1 0 -1 0
logo	9 -2 -3 -9 -6 -5 -6 -2 2 -3 0 1
logout	2 0 0 -1 0 0 0 0 1 0 0 -1
london	1 -1 -3 1 3 -3 -3 -1 0 0 -1 2
long	-2 0 -3 1 2 -2 -1 0 0 1 -1 1
look	0 1 -2 -5 -3 -3 2 -1 -1 -2 1 -2
looking	0 -1 0 -1 -4 0 2 0 0 -1 1 -1
los	-1 1 1 -1 0 -1 0 -2 -1 -2 0 1
love	1 -3 -2 1 -6 -3 -1 -1 2 -3 -2 1
lu	2 0 1 -2 -3 -2 0 0 1 0 -1 -1
m	1 -2 -5 3 1 2 -4 -1 0 0 -1 0
ma	-1 0 -2 -2 -3 1 -1 -2 1 -1 0 0
machen	0 -1 -4 4 0 -1 -2 0 -1 2 -2 1
macht	-1 0 0 -2 -5 -1 2 0 -2 -2 2 -1
made	0 0 -3 -5 0 -1 0 -1 1 1 -1 -1
magazine	3 -2 -1 -8 -6 2 -3 -1 1 -1 -2 0
mail	10 -3 -1 -7 -8 -3 -6 -4 0 -1 -3 3
main	4 -2 -2 -3 -5 -3 -3 0 1 -2 -2 1
major	0 0 2 -2 -3 -1 0 -1 1 0 -1 0
make	1 2 -4 -1 -9 -3 0 -1 0 2 -2 0
makes	-1 -1 2 1 -1 -1 -1 0 0 1 -1 0
making	2 2 -1 -2 -7 -2 -1 0 1 1 -2 0
mal	-1 2 -1 -2 -3 0 1 0 -2 2 0 0
man	-2 0 -5 0 2 -3 -1 -2 0 3 -3 1
many	-1 2 -2 -1 -4 0 2 0 0 0 2 -2
map	4 -1 -1 -3 3 -3 -5 -1 0 -1 0 0
mar	2 -1 -2 -2 2 -1 -3 -1 -1 2 -1 1
march	-1 2 -2 -1 -5 -2 2 -1 0 -1 2 -1
may	-1 -3 -3 0 -1 -5 2 -2 1 -2 1 -1
mayo	-2 -1 -3 4 -6 -1 -2 0 0 3 -2 0
me	1 -2 -3 -3 -6 -2 2 -2 1 -1 0 1
means	-1 -1 -1 -2 -2 0 1 0 -1 1 1 -1
media	1 2 -5 0 0 1 -2 -3 -1 0 -1 2
mediadaten	2 -1 0 -3 -1 0 -1 0 0 -1 1 0
mehr	6 -1 -5 -2 -4 -8 -3 -3 -1 0 2 -1
mein	0 -1 0 -6 -5 -1 2 -1 0 -2 0 1
meine	3 -1 -1 -3 2 -3 -4 0 2 -2 0 -1
melden	1 -1 -2 -1 -3 -2 0 -1 -2 2 0 1
menschen	1 0 -1 -3 -1 -1 0 0 0 -1 -1 1
menu	1 -2 -1 -10 -5 -2 2 0 3 -3 2 -2
menü	2 -2 0 -5 -2 -1 0 0 1 -2 0 0
messenger	3 0 0 -4 -3 -1 -1 0 -2 2 -1 2
mi	-1 -1 -1 -3 -2 0 1 0 -1 1 1 -1
mich	3 -1 0 -2 -3 0 1 0 1 -2 -1 1
might	2 0 0 -2 -3 -1 -1 -1 -1 -1 -1 2
million	-1 2 -1 -3 -5 0 2 0 0 1 -1 1
millionen	-1 0 0 -3 3 -1 -3 0 -1 0 1 -1
min	-2 -2 -4 7 -6 1 -3 -2 -1 3 -2 0
minute	-2 -2 -1 6 -3 -1 -1 0 1 2 -1 -1
minutes	-2 -1 -1 2 -4 -3 1 0 0 -1 2 -2
mir	2 -1 0 -3 -4 -1 1 -1 2 -1 -1 0
mit	-2 1 -3 -7 2 -4 2 -6 -2 1 1 0
mo	2 -1 0 -3 -3 -2 0 0 1 -1 1 -2
mobile	5 -1 -2 -6 -4 -2 -2 0 1 -3 0 0
mode	2 -1 -1 -1 -2 -1 -2 0 2 -1 0 -2
mon	-1 0 0 0 -2 -1 1 0 -1 2 0 0
monday	-3 1 -1 3 -4 -1 -2 0 -1 -1 1 0
money	1 -3 -1 0 1 -1 -2 0 -2 0 -1 1
month	-1 0 2 -2 -3 0 0 0 -1 1 0 0
months	1 -1 -2 0 -4 0 1 0 -2 1 1 0
more	2 -3 0 1 -5 -5 -1 -7 -3 0 1 1
most	1 -3 1 2 -8 -4 -1 -3 2 0 -1 -1
movies	3 -1 0 -3 -2 0 -2 0 0 1 -1 0
mu	-2 -2 -2 1 2 -1 2 0 -2 1 -1 2
much	-1 -1 2 0 -3 -1 1 0 -3 2 0 1
mundo	-3 0 0 3 -1 0 0 0 1 -2 0 -1
music	-1 -2 -1 -4 -2 -1 2 0 2 -2 2 -2
muss	-4 1 -3 2 -2 -2 2 0 -3 2 -1 0
must	0 0 -3 -4 -5 -1 1 -1 -1 1 0 0
my	-3 -2 -1 -8 -1 1 3 -3 1 -3 1 -1
más	5 -1 -2 -5 -4 -2 -4 -1 -3 3 -3 2
möglich	-2 2 -1 -1 -2 -1 2 0 -2 2 0 -1
müssen	1 1 -1 -3 -5 -2 0 0 0 0 -1 1
n	1 -2 -1 2 -3 1 -2 -1 1 1 -2 0
na	4 2 -1 -5 -2 -3 -3 -2 1 -1 -3 3
nach	-1 0 0 -4 -3 -7 3 -4 0 0 0 0
name	5 0 0 -4 -3 -2 -2 -1 0 -2 -2 3
national	-1 -3 1 -1 -4 1 1 -2 -3 1 1 0
navigation	5 -2 -1 -8 -4 -1 0 0 -1 1 -2 1
ne	0 -1 0 -3 2 -1 -2 0 1 -1 -1 1
near	0 -2 -2 -2 2 0 -1 0 1 -1 -1 1
need	1 1 -3 -3 -3 -4 -1 -1 -1 2 -1 0
net	0 2 -2 -4 0 -3 1 -2 1 -1 2 -2
network	0 -1 -1 -5 2 -1 0 0 0 -1 1 -1
neu	1 -1 -1 -3 1 -1 -2 0 2 -1 -1 1
neue	4 2 -3 -6 -4 -4 -2 -2 1 -1 2 -1
neuen	0 -1 -3 -4 2 -3 -1 -1 -1 2 1 -1
neues	2 1 0 -4 -5 -2 0 -1 -1 2 -1 0
neueste	4 -1 -1 -4 -2 -1 -2 0 0 -2 -2 2
never	0 -1 -1 -2 -4 0 1 2 1 -2 0 0
new	1 -2 1 -8 -4 4 1 -4 1 -1 1 -2
news	3 -5 0 2 -10 1 -2 -1 0 -3 -1 1
newsletter	6 -4 -3 -3 -2 -6 -5 -3 0 -3 -2 1
newsletters	6 -1 0 -8 -4 -2 -3 -1 -1 1 -1 0
next	-1 0 2 2 -1 -6 -1 -5 -1 1 -2 1
ni	1 0 1 -2 0 1 -1 1 0 1 -2 2
nicht	0 2 0 0 -10 -5 2 -2 -1 1 -2 2
nichts	-2 0 -1 -2 -3 0 2 0 -1 -1 2 -2
no	-1 -1 -3 -3 -2 -8 2 3 0 -1 0 0
noch	2 0 -4 -4 0 -2 -2 -1 0 -3 1 0
nos	4 0 0 -3 -3 0 -1 0 1 -1 -3 3
not	-2 0 -5 0 -2 -4 3 -5 0 -1 0 0
note	-1 -1 -1 2 -4 -3 1 0 0 -1 0 0
noticias	2 -1 -1 -4 1 -2 -3 0 0 0 -2 2
nov	1 -3 -2 0 -6 -3 -2 -1 -1 0 -2 2
november	-1 -2 1 1 -10 -5 1 -2 -1 2 -2 1
now	-1 -2 2 -1 -7 -6 1 -2 -1 1 -1 1
nu	1 -1 2 -3 -2 -2 -2 0 1 1 -2 -1
number	0 0 0 -1 -1 0 1 2 -1 -2 0 1
nur	0 1 -1 -2 -2 -3 1 1 -1 1 4 -3
nutzen	-2 0 0 -1 1 -1 2 0 -2 2 -1 1
nutzungsbedingungen	3 0 0 -2 -1 0 0 0 -1 0 0 1
o	2 -3 1 -3 -4 1 0 -4 0 -3 0 1
ob	-2 0 0 1 -3 -1 3 -1 0 -1 2 -1
oben	0 0 0 -2 -2 0 1 0 -2 0 0 0
oc	1 0 -1 -2 -3 1 0 0 0 -2 -1 2
oci	2 0 0 0 -2 0 -2 0 0 0 -1 1
oct	-2 -2 -1 2 -6 -2 1 -1 -3 4 1 -2
october	0 0 -2 -1 -6 -3 1 -1 2 -2 0 -1
od	-1 0 0 0 -2 0 1 0 -2 -1 0 0
oder	0 1 -4 -5 1 -4 0 -3 0 1 -2 1
of	0 -1 -6 -4 3 -3 -1 -2 1 0 1 -2
off	0 2 -3 -5 -2 -2 0 -1 -1 2 0 0
og	-1 1 1 1 1 -4 -1 0 0 0 0 -1
oh	1 0 0 -2 -1 -2 1 -2 1 -1 1 -1
oha	0 0 0 -3 1 2 -1 0 0 -2 1 -1
ohne	3 -2 -3 -4 1 -2 -3 -1 1 -1 -1 1
oj	1 0 -1 0 -1 -1 -2 1 0 0 -2 1
ok	3 -1 0 -3 -2 -1 -1 0 1 0 -1 0
ol	1 2 -2 -3 0 -2 -2 2 -1 2 -2 2
old	0 0 1 0 -5 -2 0 0 1 0 -1 0
olu	0 -1 2 -1 -3 0 0 0 0 0 0 0
om	2 -1 0 1 1 -3 -1 -1 2 -1 -1 1
on	0 3 -7 1 -2 -5 -1 -9 0 -2 1 -1
ona	-2 0 0 0 -1 0 2 0 0 0 1 -1
once	-1 -1 1 -2 -3 0 1 0 0 -1 -1 0
one	-3 -1 1 1 0 -2 2 -1 -1 0 3 -4
online	2 -3 1 -2 1 0 -3 -1 2 -2 -1 0
only	-2 1 0 0 0 -1 2 -1 -1 1 2 -3
ono	-1 0 -3 -3 0 1 -3 0 0 0 0 -1
op	0 -1 0 2 -2 0 -1 0 0 0 -1 1
open	3 3 -3 -2 -1 -4 -5 -1 0 2 -2 0
opinion	0 3 -2 2 -6 -4 -4 -2 1 0 -4 0
opinions	2 -1 -2 0 -2 0 -1 0 1 3 -2 -1
opinión	3 0 0 -3 -1 0 0 0 0 0 0 -1
opu	-4 0 0 2 2 0 4 0 0 -1 2 -1
or	0 -2 -2 -6 0 -2 0 -4 0 -1 0 -1
org	2 -1 0 -5 -3 1 -1 -2 0 -1 -1 1
os	1 2 -1 0 -4 -2 1 -2 -2 3 -1 1
oso	-2 -1 0 -3 1 0 1 0 0 -1 1 0
ot	0 0 0 0 1 1 -3 0 1 2 -1 -1
other	1 -2 1 -5 -1 -2 -1 -1 1 0 1 -2
our	5 -2 -6 -3 -3 -4 -3 -1 0 -2 -2 3
out	0 0 -2 -7 1 -4 0 0 1 -4 0 -1
ov	-2 1 -2 3 -3 -1 0 0 -1 3 -1 0
over	1 2 -6 -5 0 -3 -1 -3 0 2 -1 -1
ovi	-3 0 0 1 -1 2 -1 0 0 0 -1 1
ow	-2 -1 -1 3 -4 -2 1 0 -1 3 0 -2
own	2 2 0 -2 -1 0 -1 -2 -2 2 -2 2
owo	3 0 0 1 -2 -1 -3 0 0 0 -2 2
oz	0 -1 -1 -1 3 -2 -1 -1 1 2 0 0
ozu	-2 0 -1 2 -1 0 0 0 -1 1 0 0
p	1 -2 -1 -4 1 -2 0 0 0 -1 0 0
pa	2 0 -1 -3 -5 -3 1 -4 0 -1 0 1
page	-2 0 -2 -1 -1 -3 2 -2 0 0 1 -2
pages	0 -1 -1 -3 -2 0 2 0 0 0 1 0
panorama	-1 -2 -1 2 -2 -3 -1 0 2 -1 -1 -1
paper	3 0 0 -2 -1 0 -1 0 -1 -1 2 0
par	-2 -3 -3 5 -1 -5 -2 2 0 2 -3 2
para	4 -1 1 -6 -8 -2 0 -1 -1 0 -3 3
part	2 -2 -2 -4 2 -2 -2 -1 2 -3 1 -1
partner	2 0 -1 -3 -1 -1 1 0 1 -2 1 0
past	-1 0 -1 -2 -4 -1 2 0 -1 1 0 0
pdf	1 -1 -2 -6 -5 -2 2 -1 -1 1 1 -2
pe	-1 -1 0 -2 -3 -2 2 -1 -1 -2 1 1
people	1 -2 -3 -6 1 -1 -1 0 2 2 -1 -2
per	-2 0 1 0 -6 -2 2 0 -1 1 1 -1
permissions	2 -1 0 -2 -1 0 0 0 -1 0 -1 1
personal	4 -1 -1 -1 0 -3 -4 -1 1 -3 -2 1
photo	-4 -2 -5 -5 2 5 -5 -1 0 1 0 -1
photos	2 2 -1 -5 -6 3 -1 -1 0 -1 -1 0
pi	0 -1 -1 -3 -3 -1 1 0 1 -1 1 -1
picture	0 -2 -3 -6 0 2 -1 -1 -1 2 -1 0
pinterest	5 -1 0 -6 -3 -2 -3 0 -3 0 0 1
place	-2 -1 -1 -2 3 0 -2 0 1 1 1 -2
play	3 -1 -3 -2 -6 -4 0 0 0 1 0 -1
player	-2 -2 -1 -5 1 -4 2 0 -1 -1 2 0
please	4 -1 -2 -4 -5 -1 -2 -1 -1 1 0 0
plus	1 0 0 1 -3 -1 -3 0 0 1 -3 2
pm	0 -4 0 3 -9 -7 -3 -2 0 1 -1 -1
po	-2 -1 -1 -3 2 -2 1 0 -1 -2 2 2
podcast	2 -1 1 -1 2 -3 -3 0 -1 1 -1 -1
podcasts	2 -1 0 -6 -3 -1 2 0 2 -1 2 -2
point	0 -1 -1 -3 -3 0 1 -1 -1 0 2 -1
policy	6 -2 -2 -8 -4 -2 -2 -2 -1 0 -2 2
politics	-1 -3 -2 4 -4 -5 -2 -2 0 0 -1 1
politique	0 0 0 1 0 0 -1 0 2 -1 -1 -1
política	1 -1 -1 -2 -2 -1 2 0 3 -4 2 1
pool	1 -1 -1 -2 -2 0 -1 0 -2 -1 2 1
popular	1 0 -2 -1 1 -3 -2 -2 0 1 -1 2
por	-1 -2 -4 4 -4 -5 -1 2 -1 2 -2 1
possible	0 1 -1 1 1 -1 -3 0 1 1 0 -1
post	-2 -4 -3 -2 0 -5 0 -2 -1 1 -2 2
posts	4 -1 0 1 -4 -1 -5 -1 -1 1 -2 3
pour	-1 -2 -2 -4 -3 -2 2 -1 -2 -1 0 0
power	3 2 2 -5 -5 -3 -2 0 2 1 -1 -2
powered	3 0 -1 -6 0 -3 -1 -2 0 -1 -2 2
president	-2 -2 -3 -4 0 -1 2 -1 0 2 -1 1
press	-4 -3 -3 4 -5 1 -3 4 -1 2 -3 2
presse	2 -2 -1 1 -3 -3 -1 -1 2 -3 -1 1
prev	4 0 0 -3 -2 -1 -3 0 -1 -2 1 1
previous	6 0 0 -5 -4 -3 -3 -1 1 -1 -2 2
print	8 -4 -4 -6 -6 0 -5 -1 -2 2 -2 1
privacidad	2 0 0 -1 -1 0 -1 0 1 -1 0 0
privacy	7 -2 -1 -7 -6 -2 -3 -2 -1 2 -2 1
pro	1 -1 -1 -3 -1 -2 0 0 1 -2 -1 2
prozent	4 0 0 -2 -4 0 -3 0 1 -2 0 -1
pu	-1 0 0 -2 -2 -2 3 -1 0 0 1 -1
public	0 -2 -1 0 -4 -1 1 -1 2 0 1 -2
published	-3 -4 -5 6 -3 -2 -4 2 -4 6 -4 1
put	-2 0 0 -1 1 0 1 -2 -1 -1 2 -2
que	1 -2 -4 -4 0 -1 -1 0 1 0 -2 1
r	0 -2 -1 -3 1 -3 0 -1 1 1 -1 -1
ra	-1 -1 -1 1 -2 2 -3 -1 0 1 -3 3
ratgeber	2 0 -1 1 -3 -2 -2 0 1 -2 -1 0
re	1 -1 0 -2 -1 -1 0 0 -1 1 0 1
read	2 -5 -4 4 -11 -8 -5 -4 -3 3 -1 1
reading	5 -2 -1 -1 -6 -4 -5 -1 0 -1 -2 1
real	1 1 -1 -6 -5 -2 1 0 0 1 -1 0
really	-1 0 -2 -2 -5 -1 2 0 0 -1 1 -1
recent	-2 0 -2 2 -4 -2 1 0 -1 -1 1 1
recht	5 0 0 -3 -3 -1 -3 -1 1 0 -3 1
rechte	4 0 0 -2 -3 -2 -1 -1 -1 -1 -2 3
recommended	3 -1 0 -5 -3 -2 -2 -1 2 -1 -2 1
redaktion	-2 0 0 -2 -2 -4 -4 4 0 -2 -4 4
reddit	5 -1 -1 -8 0 -4 -3 -1 -2 2 -2 1
register	1 -1 2 -5 -2 -2 0 -1 -1 -1 0 1
registrieren	4 0 0 -3 -2 -1 -3 0 -1 -1 -2 2
reisen	3 -1 0 -2 -2 0 -1 0 1 -2 1 -1
relacionados	5 0 0 -4 -4 -1 -4 -2 -1 0 -3 3
related	10 -1 -2 -9 -6 -6 -8 -3 -3 -2 -1 3
report	2 -2 -2 -6 -6 -3 -2 4 -3 1 -3 4
reported	-3 0 0 -4 -4 -1 -6 6 -1 -1 -5 6
reporter	-1 0 0 -1 -2 -4 -3 3 0 -2 -3 4
reporting	-5 -1 0 -1 -4 -3 -2 6 -1 -1 -3 3
reprints	4 -1 0 -4 -1 0 -2 0 -1 1 -2 2
reservados	3 0 0 -1 -3 -1 0 -1 -1 0 0 1
reserved	1 -1 1 -8 -8 1 3 -4 0 -2 2 2
reuters	-7 -2 -2 -5 3 6 -5 2 0 0 1 -2
reviews	2 -1 -1 -3 -4 -1 0 0 1 1 -1 0
ri	-2 0 0 -2 1 0 1 0 0 0 0 -1
right	-1 -1 -3 -6 0 -3 1 -1 1 0 0 0
rights	3 -1 -2 0 -9 0 1 -5 0 -1 0 2
ro	-3 2 -1 2 -2 1 1 0 1 2 1 -3
rss	-1 -3 -2 2 -6 -5 -1 -2 1 -2 -2 2
ru	-2 0 -2 -1 2 -2 0 0 0 3 -1 0
run	-1 -2 -1 -2 -3 0 2 0 -1 0 0 1
rund	-1 2 -1 -3 -5 -1 2 0 1 0 0 -2
s	0 2 -7 0 0 0 -1 -4 0 0 0 1
sa	-2 -1 -1 -2 -1 2 0 0 0 0 0 -1
sagt	1 -3 3 -2 0 -2 -3 -1 1 -2 -2 2
said	-2 -1 -2 -2 -8 -1 3 1 0 -2 1 -1
save	5 -2 -2 -5 -3 -3 -1 -1 0 3 -2 -2
say	-2 -3 1 -3 -5 -1 3 1 0 -2 1 -2
says	1 0 1 -6 -2 -4 0 -1 0 0 -1 0
schließen	4 0 0 -4 -2 -1 -1 0 0 -1 -1 0
schnell	-2 2 -1 -2 0 2 2 0 1 -1 -1 0
schon	0 -1 0 -2 -4 -1 2 -1 0 -2 2 0
school	-1 -1 -3 -5 3 -1 1 0 -1 1 0 1
schreiben	4 -1 0 -4 -3 -1 -2 -1 -1 -1 -2 2
science	4 -2 -2 -1 -5 2 -2 0 3 -4 0 -1
screen	1 -1 0 -2 -3 1 1 0 0 0 1 -1
se	3 2 -3 -6 -4 -5 -2 -3 -1 1 -3 3
search	1 -2 -4 -1 -2 -5 -1 -1 -2 1 -2 1
secciones	2 0 0 -1 0 0 0 0 -2 2 0 0
second	-1 -1 0 -3 -5 4 -1 0 1 -2 2 -1
sections	4 0 0 -3 0 0 -1 0 0 -1 -1 1
security	0 -1 -1 -6 -6 -3 1 0 1 0 0 -3
see	2 -5 -4 0 -7 -4 0 -1 -3 -1 -1 4
seen	0 -2 2 -2 -1 -2 2 0 2 -2 -1 0
sehr	2 0 0 -1 -4 0 -1 -1 1 0 -1 0
sein	2 2 -4 -4 -3 -3 0 -1 -2 -1 2 -1
seine	2 -1 0 -2 -1 0 -1 0 0 -1 2 -2
seit	-3 0 2 -2 -4 -2 1 0 0 2 -1 -1
seite	4 -1 -3 -5 -4 -3 -2 -1 1 -1 -3 1
selbst	0 -2 3 -2 -4 0 1 0 0 0 -1 0
sell	1 -1 -1 -3 -3 -1 1 -1 0 1 -1 0
send	3 -1 1 -4 0 -2 -4 -1 -1 0 -2 3
sept	-1 1 0 0 -3 -1 0 0 0 1 0 -1
september	-1 -2 -2 0 -1 -3 0 0 0 0 0 0
service	1 -1 -1 -4 -6 -3 1 1 3 -4 1 -2
services	-1 -2 1 -2 1 -2 -1 0 0 0 -1 0
set	0 2 -3 -4 0 -1 0 0 -1 3 -1 1
share	10 -4 1 -12 -8 -8 -4 -3 -1 2 -1 0
she	-1 -1 -1 -2 0 -2 2 -2 -1 0 0 0
shop	-1 -3 -2 -9 2 -4 -1 -1 1 -1 2 -2
should	4 0 -2 -3 -2 -1 -2 -1 -1 1 -2 2
show	4 1 -2 -6 -7 -2 -2 -1 -2 1 -2 3
shows	0 -1 -3 -1 1 -1 -1 0 1 0 -1 0
shutterstock	-4 -2 -1 -5 1 4 -2 -1 0 0 2 -2
si	-1 -1 0 -2 -2 1 1 1 -1 0 0 2
sich	1 1 -6 -7 -4 -4 3 -2 -2 1 0 1
sie	2 -2 -2 -4 -4 -6 1 -5 -1 -1 0 1
sieht	-3 1 0 -1 -2 0 3 0 -1 1 1 -1
sign	8 -3 1 -8 -9 -5 -4 -1 2 -3 -2 2
signal	1 0 0 -2 -2 -1 0 0 0 0 1 -1
since	2 -1 -2 -4 -4 0 4 0 -1 0 1 0
sind	2 -1 -3 -2 0 -4 0 -3 1 -2 -2 2
site	1 -1 -1 -6 -6 -1 1 -2 1 1 0 -2
skip	3 -2 -2 -7 -5 -1 1 0 3 -4 0 -1
small	1 0 -2 -5 0 -1 0 -1 0 2 -2 0
so	-1 2 -1 -2 -1 -5 1 -2 -1 1 -1 0
sobre	3 -1 -1 -2 -3 -1 -2 -1 0 0 -2 3
social	2 2 -2 -7 2 -5 -3 -1 1 1 -1 0
soll	-2 1 -1 -4 1 -2 1 -1 0 0 1 -2
sollen	-1 -1 2 -3 -4 -1 3 0 -2 -1 3 -1
some	-3 1 -1 -3 -8 -1 4 -1 0 -3 1 -1
something	-2 -2 -2 -2 -4 -1 4 0 -1 -1 2 -2
source	-2 -1 -1 -1 4 3 -1 -4 -2 0 2 -1
sources	-1 -1 2 -2 -3 1 -2 0 0 1 -2 2
special	2 -2 -1 1 -3 -1 -2 0 0 -2 -1 2
sponsored	4 -1 0 -4 -3 -1 -1 0 -3 2 1 0
sport	-2 0 -2 4 -1 -4 -2 -1 2 -3 -2 0
sports	-1 0 -2 0 -5 0 0 -2 1 -2 0 -1
springen	4 0 0 -3 -2 0 0 0 -1 1 0 0
staff	-2 -4 -4 5 -8 -5 -1 -2 -2 1 -2 2
start	2 -2 -1 -4 -4 -1 1 -1 1 -1 1 0
state	-2 2 -2 -4 2 -2 2 -1 2 -1 1 -1
states	-2 1 0 -4 -4 -1 2 -1 -1 0 1 0
statt	0 1 0 -2 -3 -1 2 0 0 0 1 -1
stehen	-3 -2 2 -2 2 -1 0 0 1 -3 0 1
steht	-6 4 0 -4 5 -1 -3 0 -2 4 -3 0
still	2 -1 -2 -4 0 -1 -1 0 0 -2 0 1
store	1 -1 -1 -6 -4 0 0 -1 0 0 0 0
stories	0 -3 -3 3 -7 -4 -2 -3 0 -3 -2 3
story	4 -1 -4 -4 -4 -6 -3 2 1 -3 1 1
su	-2 -2 -2 1 -1 -2 2 -1 -1 0 0 1
submit	3 -2 0 -6 -3 -1 -1 -3 0 0 0 0
subscribe	11 -2 -2 -7 -5 -5 -7 -1 1 -2 -2 1
subscription	3 -1 -1 -3 -2 0 -1 0 -2 0 -1 2
suchen	5 -1 -1 -2 1 -1 -4 0 1 0 -3 1
sun	-1 -1 0 -3 -3 -1 2 -1 0 -1 1 -1
sunday	4 1 -1 -5 -3 -1 1 0 1 0 -1 0
support	0 -1 -3 -6 -6 -2 1 -1 -1 -1 1 0
sur	-1 -2 -1 1 -1 0 2 0 -1 1 1 0
sure	1 -1 0 -1 -3 -1 0 -1 -1 -2 0 1
system	-1 -1 -2 -2 1 -2 1 -1 -1 2 -2 0
t	0 0 -4 4 -5 1 -1 -1 1 3 -3 0
ta	-1 0 0 -1 -1 0 1 0 -2 2 1 -1
tag	1 1 2 -4 -6 -2 0 -1 -1 3 -1 0
tags	8 -2 -2 -6 -7 -4 -4 -3 0 0 -5 3
take	0 -2 -2 -5 -2 -4 0 -1 1 -2 0 0
taking	-5 -1 2 -4 -3 3 4 0 0 1 2 -1
te	3 1 -1 -2 -2 0 -4 0 1 0 -4 3
team	3 -4 -3 -2 -5 -2 1 -1 -2 0 1 0
tech	3 1 -2 -1 -6 -4 -3 -1 1 -2 -1 1
technology	1 -2 -3 0 -3 -2 0 1 1 -3 -1 0
teil	0 0 0 -2 -1 0 1 0 1 -1 -1 1
teilen	12 -3 -3 -10 -8 -5 -7 0 -3 1 -1 3
telegram	2 0 0 -4 -3 1 0 0 -1 0 1 1
temas	4 -1 3 -5 -2 0 -3 -1 1 -1 -2 3
termine	0 1 0 -2 2 -1 -2 0 0 -1 -2 2
terms	6 -2 1 -6 -6 -1 -1 -2 1 -4 1 -1
test	1 2 0 -2 -4 0 0 0 0 1 -2 2
th	-1 2 -3 0 -5 -2 0 0 -2 3 0 -1
than	-1 -2 1 -1 0 -1 0 0 -2 1 0 0
that	0 0 -4 -5 -9 1 1 0 2 -2 0 -1
that's	-1 0 0 -1 -3 0 2 -2 1 0 2 -3
the	0 -1 -3 -4 -4 -2 1 -3 1 -1 0 -1
their	0 -2 -3 -4 -3 -3 2 0 1 -2 0 0
them	-1 2 1 -3 -4 0 2 -1 -1 1 1 -1
thema	3 -3 -3 0 -6 -4 -2 0 0 -2 0 2
then	-1 -1 -1 -2 -4 0 1 1 0 -2 0 0
there	-2 -2 1 -1 1 -1 2 2 -1 -1 1 -1
there's	1 0 -1 0 -3 0 1 0 0 -1 -1 1
these	2 0 -2 -4 -2 -1 0 0 1 -2 -1 1
they	-1 -3 2 -2 -4 -1 1 -1 0 0 1 -2
thing	0 -1 0 -1 -3 0 0 0 1 -1 -1 1
things	4 1 -2 -5 -4 0 -2 0 -1 1 -2 1
think	-1 -1 -1 -2 -4 -1 3 -1 -1 -1 1 1
this	7 -4 1 -7 -9 -7 0 2 -1 -3 1 1
three	-1 1 -1 -2 -4 0 1 0 0 0 0 0
through	-2 -1 0 -2 0 0 1 0 2 -1 1 -2
thursday	1 -1 1 -3 2 -2 -1 0 1 0 -1 1
ti	-4 0 0 -3 2 -1 3 -2 0 -1 2 -1
tiktok	1 0 1 -4 1 -3 -2 0 0 2 0 -1
time	-4 0 -6 0 0 -6 3 -2 -1 0 2 -1
times	-2 -2 1 -5 -1 4 0 -2 0 0 3 -2
tips	1 -3 -2 3 -7 -6 1 -1 -2 1 -3 3
to	0 2 -4 -8 -6 -17 2 2 1 0 0 -2
today	-2 0 -2 0 -6 0 2 -1 0 1 0 -1
today's	3 -1 0 -4 -1 0 -2 0 -1 2 -2 0
todos	4 0 0 -2 -3 0 -2 -1 0 -1 -3 3
tomorrow	2 0 -1 -1 -1 0 -1 1 0 -1 -1 3
too	1 -2 -3 -3 -2 -1 0 1 -1 -1 0 1
took	0 -1 2 -2 -4 -1 0 0 1 1 0 -1
top	4 -3 -3 -5 -1 -4 -3 -3 0 -2 -3 3
topic	3 0 0 -2 -3 -1 -2 0 1 -1 1 -1
topics	7 0 -1 -5 -4 -2 -4 -2 2 1 -4 1
travel	0 -1 -2 0 -4 -2 1 0 2 -2 -1 -1
trending	1 0 0 -6 -2 -3 0 0 1 -1 -1 0
trial	0 0 0 -2 -1 -1 0 0 -1 2 0 -1
tt	8 -1 -1 -6 -7 -9 -3 0 -5 5 -3 -3
tu	-1 -1 -1 1 4 1 -3 -1 0 0 -2 2
tun	1 0 0 -1 -2 -1 1 -1 0 0 -1 1
tweet	5 -2 -1 -10 -3 -6 0 -1 -1 1 -1 0
twitter	5 -4 -5 0 -6 -3 -3 -3 -2 0 1 1
two	3 -3 0 -3 -3 -2 -1 0 -1 1 0 0
u	-3 0 0 2 -1 -6 1 -2 0 1 -1 -1
ub	0 -1 0 -3 -1 -1 1 0 1 -1 0 -1
ubo	-2 -1 0 -1 -4 1 2 0 0 -3 2 -1
uc	1 0 -1 1 -2 0 -2 1 1 -1 -1 1
ud	1 -1 -1 -2 -3 -1 -1 1 1 -1 -1 -1
udo	-2 3 0 -4 -4 -2 2 -1 -2 3 1 -2
uf	-1 -1 0 -3 -2 -1 2 0 1 -1 -1 -1
ug	-2 -1 0 3 -3 -2 -1 1 1 1 1 -2
uge	0 -1 -1 -3 3 -3 -3 0 1 0 -3 0
uh	-1 0 0 -2 -1 0 1 0 0 0 0 0
uha	0 1 0 -3 1 2 -3 0 1 0 -1 0
uhr	-4 0 0 4 -1 -2 -2 0 -1 3 -2 -2
ujo	-1 0 0 -1 -1 0 2 0 1 0 0 0
uk	3 0 -2 -3 1 -1 -2 0 1 -2 1 1
ul	-1 -2 -1 1 1 -1 -1 0 -1 0 -1 1
ulu	-2 0 0 -2 -2 2 1 0 0 0 0 0
um	1 2 -5 -2 -1 -4 -1 -3 -3 3 -2 2
uma	0 4 -1 -1 -3 -1 0 0 2 0 -1 -2
umi	-2 0 0 -2 2 -2 2 0 0 0 0 0
un	1 1 -5 -7 -4 -2 0 -1 0 2 -1 1
una	3 -2 -5 -6 1 -2 -3 0 -1 1 -2 1
und	-2 -2 -1 -4 1 -6 3 -7 1 -1 0 -1
under	-2 -1 -1 5 0 -1 -1 -3 1 -2 0 0
une	-2 2 -2 0 -4 -2 4 0 2 -2 1 -1
uns	4 -2 -1 -5 -6 -2 -1 -2 1 -3 -2 2
unser	-1 1 0 -2 0 -1 2 0 0 1 1 -1
unsere	-1 -1 0 -6 -5 -1 3 0 0 -2 1 0
unseren	-1 0 0 -2 3 0 -3 0 0 1 0 0
unserer	-1 0 0 -3 -5 -1 3 0 1 -2 0 1
unter	2 1 -3 -3 -6 -3 0 -1 0 -1 0 0
unternehmen	4 2 -1 -4 -3 -1 -2 0 -2 0 -2 3
unterstützen	2 1 0 -2 -3 -1 -1 0 -3 2 -2 2
up	1 -3 0 0 -3 -6 0 -3 1 -1 0 -1
update	-4 1 0 4 -1 -1 -2 0 2 0 -2 1
updated	-5 -3 1 4 -6 -4 1 0 -4 4 0 -1
ur	0 0 0 -3 -3 1 1 -1 2 -2 1 -1
url	2 -1 -2 0 -3 -2 0 0 -2 2 -1 1
us	6 0 -6 -7 -2 0 -4 -4 0 -1 -1 0
use	-2 -1 -3 -6 -9 -3 4 -2 1 0 1 -2
used	-1 -1 -1 -1 2 -2 0 0 -1 -1 0 0
using	-2 -2 -2 -3 -6 -1 3 0 1 -2 1 0
ut	2 0 0 -2 -3 0 -1 0 0 2 -2 2
uto	2 -1 -1 -2 1 0 -2 0 0 -2 0 2
uv	-3 -1 -3 -3 2 -3 1 0 1 -2 2 -1
uw	1 -1 0 -1 -2 -2 0 0 -1 0 0 0
uwe	0 0 0 -1 -2 0 0 0 0 -1 1 -1
uz	1 0 0 -3 -3 0 2 0 1 -1 0 0
v	0 -1 -2 2 -3 1 -1 -1 -1 0 -1 1
va	2 0 0 -4 -4 -3 3 0 0 -1 0 0
ver	1 -1 -1 -2 3 -1 -3 0 -1 1 0 0
very	1 0 -2 -1 -4 0 1 0 -2 2 -1 1
veröffentlicht	-2 -4 1 5 -5 -4 -3 -1 -4 4 -1 0
vi	3 -1 0 -1 -3 -2 -1 0 1 0 -1 1
via	-2 -3 0 -5 -4 4 -1 -1 1 0 2 -2
vida	1 0 0 -3 2 0 -2 0 1 0 -2 2
video	1 0 -5 -8 -1 5 -4 -2 1 0 0 -2
videos	6 -2 -1 -5 -3 -2 -2 0 -2 1 1 0
viel	2 0 -3 -3 -1 0 -2 0 1 -1 -2 3
viele	-1 1 -2 -3 -4 -1 2 -1 -2 -2 1 1
vielen	2 1 -2 -2 -1 -1 -1 -1 1 1 -1 -1
vier	-2 -2 1 3 -1 -2 1 -1 -1 2 -1 -2
view	2 -1 -2 1 -2 -7 -5 -3 -3 2 0 1
views	0 -1 -1 1 -2 -1 0 0 -1 1 0 1
visit	-2 0 -2 -3 1 -2 2 0 -1 1 1 -1
vo	-2 -1 -2 0 -2 2 -2 0 0 2 -2 -1
vom	0 0 -3 -1 0 -5 1 -1 2 -2 1 -2
von	-3 -4 -1 11 -5 -11 -3 0 -3 2 -1 -1
vor	2 4 -5 -3 -1 -7 -2 -3 -1 2 -1 2
vorbehalten	3 0 0 -2 -2 -2 -1 -1 0 -1 -1 2
vu	-2 1 0 -1 2 -1 0 0 -2 1 1 -1
w	1 -1 -1 -6 -4 1 0 -2 0 -1 -1 2
wa	0 -1 0 -1 -2 0 3 0 1 -1 1 -1
want	1 -3 -1 -2 -3 -1 1 -1 0 -2 0 0
war	-4 -3 1 -3 -4 -2 5 -1 0 -3 2 -1
warum	-2 3 -2 -4 -3 -1 1 0 -2 1 0 0
was	-2 0 -1 -6 -1 -4 2 -4 -1 2 1 -2
washington	0 -2 -1 2 -2 -5 0 -2 -2 0 2 -2
watch	3 3 -2 -1 0 -4 -5 0 -1 4 -1 0
way	2 0 -2 -1 -3 0 0 0 0 -1 1 -3
we	-2 0 -5 -4 -4 -2 3 0 -1 1 0 -1
we're	-1 0 0 -2 0 -1 0 0 1 -1 0 0
weather	1 -2 0 0 1 -3 -2 -1 1 -1 -1 -1
web	2 -2 -1 -6 -6 2 -1 -1 0 -3 -1 1
website	-1 0 0 0 0 -2 -1 0 -2 0 -1 2
wednesday	2 -1 -1 -1 -3 -1 -1 0 0 0 -1 1
week	3 -1 -3 -6 -2 -3 0 -1 0 -1 1 -1
weg	-1 0 -1 -2 -4 -2 3 0 0 0 1 -1
wegen	0 1 -2 -3 -2 -2 2 0 -2 1 1 0
weiter	3 -2 -1 -3 0 -1 -2 0 2 -2 -3 3
weitere	4 -3 -3 0 -5 -3 -2 -1 1 0 -3 2
welche	-3 -2 0 -2 -4 -1 4 -1 0 -1 3 -3
well	0 0 -1 -1 -4 0 1 0 -1 2 -1 0
welt	0 -2 -1 -2 -5 2 0 -1 0 0 2 -1
weniger	0 0 -1 -3 1 -1 0 -1 0 -2 1 -1
wenn	-1 -1 -2 0 -1 -1 2 0 1 -2 2 -1
wer	2 -2 -2 -3 -1 -1 0 -1 3 -2 0 -1
werden	3 -1 -3 -6 -10 -4 1 -2 3 -3 1 -1
were	-2 -1 -1 -1 -2 -1 3 2 -1 -1 1 0
what	-1 0 -2 -4 -5 -4 2 -1 -1 1 1 -1
what's	1 0 -5 -5 -1 -3 0 -1 -2 2 1 -1
whatsapp	5 -1 -1 -6 -4 -3 -2 0 -3 3 -2 2
when	0 -2 2 -4 2 -2 0 -1 0 0 0 -1
where	0 -2 0 -2 -4 0 1 0 1 0 1 -1
which	-3 -1 -1 0 -4 0 3 0 1 -1 2 -2
while	-1 0 0 0 -1 0 2 0 0 0 1 0
white	-4 -2 -1 1 0 -4 4 0 -2 1 2 -3
who	1 -1 -2 -4 -4 -1 -1 -1 1 -1 -1 -1
why	-2 0 -2 -4 -4 -3 2 -2 0 0 1 -2
wi	0 -1 0 1 -3 0 0 0 0 -1 2 -2
wie	-1 0 1 -7 0 -4 1 -3 0 -1 1 -1
wieder	0 0 -1 -1 -3 -2 2 0 -2 1 -1 2
will	-3 2 1 -4 -2 -5 1 1 -1 2 0 -1
wir	3 4 -3 -4 0 -3 -3 -3 1 3 -3 1
wird	1 0 3 -4 -1 -3 -3 -3 -2 3 -3 2
wirklich	3 1 -2 -1 -5 -1 -2 0 1 -2 -1 2
wissen	2 1 -1 -6 -1 -4 1 0 0 0 -2 1
with	-1 1 -1 -1 3 -10 -1 2 -1 2 0 -1
within	-2 0 0 -1 -3 0 2 0 1 0 1 -1
without	-2 1 -1 -3 -1 -1 2 -1 0 1 2 -3
wo	-3 0 -1 -3 1 -2 2 -1 0 -2 2 0
wohnen	1 -1 -1 1 -2 -1 0 0 0 0 -1 0
women	3 0 2 -2 -3 -1 -2 0 -1 1 0 1
won't	1 2 -2 -2 -2 0 -1 0 -3 2 -1 0
work	3 -1 0 -1 1 -1 -3 0 -2 1 1 0
working	-1 -1 -1 -2 -3 -1 3 0 1 -1 1 -1
world	2 -1 0 2 -3 -5 -3 0 3 -1 -1 -2
world's	2 1 -1 -2 -3 0 -1 0 1 0 -1 1
would	0 0 -2 -2 -4 -2 2 -1 -1 0 0 0
writer	-6 -3 -2 6 -7 -5 -3 2 -1 4 -4 1
written	-5 -3 -1 5 -5 -5 -2 0 0 2 -2 -2
wu	-1 -1 -1 4 -4 -2 -1 0 -2 2 -1 1
wurde	1 -2 1 -2 1 -1 -1 0 -2 0 1 1
wurden	-3 0 0 0 -3 0 4 0 0 -1 2 -1
www	-3 -1 -2 -2 -1 0 3 -3 -1 0 2 -1
während	-2 1 -3 -2 2 -2 1 -1 0 -3 1 1
x	1 -3 -2 -5 0 0 0 -3 -1 0 -1 1
xing	3 0 0 -3 -2 0 -1 0 0 0 -1 1
y	1 -2 -4 -6 2 -2 -1 -1 -1 1 0 -1
year	2 1 0 -2 0 -3 -1 -2 -1 1 -2 2
years	3 -3 -3 0 -7 -3 -1 -1 -1 0 0 0
yet	-2 -2 2 0 -2 0 2 0 1 1 1 -2
you	0 -2 0 -3 -8 -7 2 -4 -1 0 0 0
you're	-1 -2 -3 -3 -1 -1 2 -1 0 -2 1 0
you've	-2 0 0 -1 -3 0 2 0 -1 -1 2 -1
your	0 -1 2 -2 -11 -10 2 -5 -1 0 -1 1
youtube	4 -2 -1 -1 -5 -1 -5 -1 0 0 -1 1
z	2 0 -3 -1 2 -5 -2 -2 0 1 -2 2
za	1 0 -1 1 -4 -3 -2 0 -1 0 0 3
ze	1 -1 -1 -2 -3 -1 0 -1 -1 0 -1 1
zeigt	4 1 -1 -2 -3 -2 -3 0 1 0 -1 0
zeit	-1 2 -1 -1 0 -2 2 0 -2 3 1 -2
zi	1 -2 -1 -1 0 -2 -1 0 0 -2 -1 1
zo	-2 0 0 2 1 -1 -1 0 -1 1 -1 1
zu	1 -3 3 -11 -4 -5 2 -5 1 0 2 -2
zum	1 0 2 -10 2 -10 -2 -3 1 -2 -1 1
zur	-1 0 0 -2 -5 -7 4 -4 -1 -1 2 0
zurück	3 1 -1 -6 -1 -3 -2 0 0 0 -2 2
zwei	0 1 -2 -3 -6 -2 2 -1 -2 1 1 0
zwischen	-3 1 -1 -3 -2 -1 3 0 0 -1 1 -1
à	3 -1 -3 -1 -1 -5 -3 -2 2 1 -2 0
últimas	3 0 0 -2 -1 0 -2 0 1 -2 -1 1
über	0 4 0 -5 -4 -5 0 -3 0 -1 -1 1
年	-2 -3 -2 1 1 -2 -2 0 -2 3 -1 0
日	-1 -2 -2 1 -3 -1 -2 -1 -2 3 -2 -1
月	0 -3 -2 1 0 -2 -2 -1 -2 3 -1 0
# line
0	2 -3 -2 -8 -4 -4 0 -2 0 -1 0 0
0 0	0 -2 -2 0 -4 -3 1 -1 0 1 2 -2
0 0 0	0 -1 0 1 -1 -1 -4 -1 -1 1 -1 1
0 0 0000	-3 -3 -1 7 -5 -5 -4 -2 -1 3 -1 -1
0 comments	8 -1 0 -8 -1 -1 -2 0 0 0 -2 1
0 hours ago	1 -1 0 0 -2 -1 -2 0 -2 0 -1 2
0 november 0000	-2 0 0 2 -2 -1 -1 0 -1 1 -1 1
0000	-3 -2 -1 0 -1 -1 5 0 -1 -2 2 1
0000 0 0 0 0	-4 -1 -1 5 -2 -1 -4 0 -2 3 -4 -1
a	3 0 0 -1 -2 -2 -3 0 1 1 -1 -1
abonnieren	3 0 0 -2 0 -1 0 0 -2 1 0 1
about	6 0 0 -6 0 -1 -1 0 -1 -1 -1 1
about us	4 0 0 -3 -1 0 -1 0 -2 3 -1 0
ad choices	3 0 0 -3 -1 0 -1 -1 2 -1 -1 -1
advertise	3 0 0 -2 0 0 -1 0 2 -1 0 -1
advertisement	2 -1 -1 -1 -2 -5 -1 -1 -2 0 1 -1
advertising	3 0 0 -2 -1 -2 -2 0 0 -2 1 0
afp	-5 0 0 -4 -2 5 -2 0 0 2 -2 0
aktuelles	-1 0 0 1 0 -1 0 0 1 -3 0 -1
android	2 0 0 -1 0 0 -1 0 -1 1 -1 1
anmelden	3 0 0 -3 0 -1 0 0 0 -1 0 1
antworten	3 0 0 -3 -1 -3 -2 -1 -1 -1 -2 2
anzeigen	3 0 0 -1 0 -1 -2 0 -1 -1 2 0
apple	3 0 0 -2 0 -1 0 0 -1 -1 -1 1
apps	2 0 0 -1 0 -1 0 0 -1 0 0 1
april 0 0000	1 -1 0 0 -3 -1 0 0 0 -2 1 1
april 0000	4 0 0 -3 0 0 -2 0 0 -1 1 0
associated press	-4 0 0 4 -2 -1 -1 0 -1 3 -3 1
author	6 0 0 -5 0 -2 -1 -1 -1 1 -1 1
auto	2 0 0 -1 0 0 0 0 -1 -1 0 1
back to top	2 0 0 -1 -1 0 0 0 -1 0 0 1
blog	0 0 0 1 0 0 -1 0 1 -3 -1 1
books	3 0 0 -2 0 0 0 -1 1 -1 0 -1
breaking news	3 0 0 -3 0 0 -1 0 1 -1 -1 0
business	0 0 0 2 -1 -2 -2 -2 3 -3 -1 -1
by	-4 -1 -1 5 -1 -4 -2 -2 -2 2 0 0
careers	3 0 0 -2 0 0 0 0 0 -1 0 1
categories	0 0 0 1 0 0 -1 0 0 -1 -1 2
close	5 -1 0 -6 -1 -2 -3 0 -3 2 0 2
comment	5 -1 0 -5 0 -1 0 0 1 -1 -1 1
comments	-1 -1 -1 4 -2 -5 -4 -1 -1 2 -2 1
community	-1 0 0 1 0 -1 0 0 -2 2 2 -1
company	0 0 0 -1 0 0 1 0 -1 0 2 0
connect	2 0 0 -1 0 0 0 0 0 -1 -1 1
contact	6 0 0 -5 0 -1 -1 0 -2 1 1 1
contact us	4 0 0 -3 -1 -1 -1 0 1 -3 -1 0
cookies	1 0 0 -1 0 0 0 0 2 -1 -1 -2
culture	1 0 0 0 0 0 -1 0 2 0 0 -3
datenschutzerklärung	3 0 0 -3 0 0 0 0 0 -1 0 1
de	2 0 0 -2 0 0 0 0 2 -2 0 0
december 0 0000	-2 0 0 1 -3 -1 1 0 1 -1 0 0
deportes	3 0 0 -2 0 0 0 0 -1 2 0 -1
deutschland	3 -1 0 -2 0 0 -1 0 0 0 -1 0
donate	0 0 0 -1 0 0 1 0 -2 1 1 -1
drucken	3 0 0 -2 0 -1 -1 0 -1 2 -2 0
e mail	4 -1 0 -3 -1 -1 -2 0 -2 1 0 0
e paper	2 0 0 -2 0 0 0 0 -1 -1 2 0
economía	1 -1 0 0 0 -1 0 0 0 2 0 -1
education	-2 0 0 2 0 0 0 0 0 -1 0 0
email	9 -1 0 -8 -1 -2 -3 0 -2 2 -1 2
email address	5 -1 0 -1 -1 0 -4 0 -2 -1 1 0
email newsletters	1 0 0 -1 0 0 0 0 2 -1 0 -2
events	0 0 0 1 0 0 0 0 1 -3 0 1
facebook	5 -1 0 -8 -2 -2 1 -1 -3 2 1 1
faq	0 -1 0 1 0 0 0 0 -2 1 0 2
featured	3 0 0 -3 0 0 0 0 1 -1 -1 0
finanzen	2 0 0 -2 0 0 0 0 -1 0 0 1
flipboard	4 0 0 -4 -1 -2 -1 0 0 1 -1 1
follow	1 0 0 0 0 -1 -2 0 -2 2 0 0
follow us	4 -1 0 -4 0 0 0 0 -1 0 0 1
food	3 -1 0 -2 0 -1 -1 0 3 -2 -1 -2
games	2 0 0 -2 0 0 0 0 -1 0 0 1
getty images	-5 0 0 -6 -6 5 -3 0 -1 -1 1 0
go	2 0 0 -1 0 0 0 0 0 -1 0 1
google	4 0 0 1 -1 -2 -3 0 -3 2 2 -1
health	0 -1 0 1 -1 -2 -1 -1 2 -2 -1 -1
help	4 0 0 -2 0 0 -2 0 0 -1 1 0
home	9 -1 0 -7 -1 -1 -1 -1 -3 2 2 1
instagram	4 0 0 -3 -1 -2 -2 0 0 -1 2 0
international	4 0 0 -4 0 0 0 0 2 -1 0 0
jetzt anmelden	2 0 0 -1 -1 0 -2 0 -1 0 1 0
jobs	3 0 0 -3 0 0 -1 0 0 -2 -1 1
june 0 0000	0 0 0 0 -3 -1 -1 0 -1 1 -1 0
kontakt	5 0 0 -5 -1 -1 -2 0 0 -3 -2 1
latest	3 0 0 -3 0 0 0 0 2 -1 0 -1
latest news	3 0 0 -3 0 0 0 0 -1 1 -1 1
learn more	0 0 0 -4 -1 -1 2 0 -1 -2 0 2
leben	2 0 0 -2 0 0 0 0 0 -1 0 0
lesen sie auch	5 0 0 -2 -2 -1 -4 0 0 0 1 -1
life	1 0 0 1 -1 -2 -2 -1 0 -1 -2 2
lifestyle	0 0 0 1 0 -1 -1 0 2 -2 0 -1
linkedin	6 0 0 -5 -2 -2 -2 0 -1 2 0 0
links	2 0 0 -1 0 0 0 0 1 -1 -1 0
live	-2 -1 0 2 0 -1 0 0 1 -1 0 0
loading	3 0 0 -3 -1 -1 -2 0 -1 0 1 -2
local	-3 -1 0 2 -1 -1 -2 -2 2 -1 -2 0
local news	-2 -2 0 2 0 0 0 0 2 -2 0 0
log in	5 0 0 -4 -1 -1 -1 0 2 -3 -1 0
login	4 0 0 -3 0 -1 0 0 0 0 -1 0
logo	3 0 0 -2 0 0 0 -2 1 -1 0 0
logout	2 0 0 -1 0 0 0 0 0 0 0 0
magazine	2 0 0 -2 0 0 -1 0 2 0 -1 -2
mail	3 0 0 -2 -1 -1 -1 -2 -1 1 -2 1
may 0 0000	0 0 0 0 -2 -1 -1 0 -1 1 -1 1
media	-2 0 0 3 0 0 -1 0 0 -2 -1 1
mediadaten	2 0 0 -1 0 0 0 0 -1 -1 1 0
mehr	3 0 0 -2 -1 -1 -2 -1 0 1 0 -1
mehr zum thema	6 0 0 -3 -3 -1 -5 0 0 0 1 -1
menu	7 0 0 -6 -1 -1 0 0 2 -2 0 0
menü	4 -1 0 -4 -1 0 -1 0 1 -2 -1 0
mobile	2 0 0 -2 0 0 0 0 -1 -1 0 1
mobile apps	1 0 0 -1 0 0 0 0 -1 -2 0 2
money	0 0 0 -1 2 0 -2 0 -2 2 -2 2
more	7 -2 0 -7 -2 -2 -5 -1 -1 0 0 1
most popular	3 0 0 -3 -1 -1 -1 0 0 0 0 0
most read	3 -1 0 -5 0 -1 -1 0 -1 -1 -1 1
movies	1 0 0 -1 0 0 0 0 0 2 0 -1
mundo	-3 0 0 3 0 0 0 0 1 -2 0 -1
music	3 0 0 -3 0 0 0 0 2 -1 0 -2
my account	2 0 0 -1 0 0 0 0 0 0 0 1
nach oben	2 0 0 -1 -1 0 0 0 -1 0 0 1
name	4 0 0 -3 0 -1 -1 -1 -1 -1 -2 2
national	1 0 0 -1 0 0 0 0 -2 2 0 0
navigation	2 0 0 -1 0 0 0 0 1 -1 0 0
news	-3 1 -1 4 -2 -5 -3 -1 1 -1 -1 0
newsletter	1 0 0 1 -1 -2 -3 0 0 1 2 -1
newsletter abonnieren	2 0 0 -1 -1 0 -1 0 0 0 -2 2
newsletters	4 0 0 -4 0 0 0 0 -2 2 -1 0
next	2 0 0 -3 -1 -1 -1 0 -2 -1 1 1
november 0 0000	0 -1 0 1 -2 -1 -1 0 -1 0 -1 2
october 0 0000	0 0 0 0 -1 0 -2 0 -1 2 -2 1
opinion	-1 -1 0 3 -1 -3 -2 -1 1 -1 -2 0
panorama	-2 -1 0 2 -1 -2 -1 0 2 -1 -1 -1
photos	2 0 0 -1 0 0 0 0 -2 0 -1 2
pinterest	4 0 0 -4 -1 -1 -2 0 -2 0 0 0
podcast	4 0 0 -4 -1 -1 -1 0 1 0 -2 -1
podcasts	3 0 0 -4 0 0 0 0 0 0 1 -2
politics	-2 -1 0 4 -2 -4 -2 -1 0 0 -2 1
política	3 0 0 -3 0 0 0 0 3 -3 0 0
popular	2 0 0 -2 0 0 -1 0 -2 -1 -1 2
press	3 0 0 -3 0 0 0 0 1 -1 0 0
presse	3 0 0 -2 0 0 0 0 1 -2 0 0
print	8 -1 0 -10 -1 -4 -1 0 -2 2 0 -1
privacy	2 0 0 -2 0 0 0 0 0 1 -1 -2
privacy policy	4 -1 0 -3 -1 0 -2 0 -2 1 -2 2
ratgeber	2 0 0 -1 0 0 0 0 1 -1 0 -1
read more	7 -1 -1 -6 -5 -4 -6 -1 -2 0 1 0
recent posts	3 0 0 -3 0 0 -1 0 0 0 -1 1
reddit	5 0 0 -5 -1 -1 -1 0 -3 3 -1 0
register	3 0 0 -2 0 -1 0 0 1 -1 0 0
reisen	1 0 0 -1 0 0 0 0 1 -1 2 -2
related	4 0 0 -3 -1 -3 -2 -1 -2 -3 3 0
related articles	4 0 0 -4 -1 -1 -2 0 -1 -1 -1 2
related stories	3 0 0 -3 -2 -1 -2 0 -1 1 0 1
reprints	1 0 0 -2 0 0 -1 0 0 1 -1 0
reuters	-5 0 0 -4 -2 6 -3 1 0 0 0 0
reviews	3 0 0 -2 0 0 0 0 1 -2 -1 -1
rss	3 -1 -1 -3 -1 -2 -1 -1 0 -2 -1 2
save	4 0 0 -3 -1 -2 -1 0 -2 2 -1 0
schließen	3 0 0 -3 -1 -1 -1 0 0 0 -2 0
science	-1 -1 0 2 0 -1 -1 0 2 -2 -1 -1
search	7 -1 0 -7 -1 -1 -1 0 -1 2 -1 -1
search for	2 -1 0 -3 -1 0 -1 0 2 -2 -1 1
secciones	2 0 0 -1 0 0 0 0 -2 2 0 0
sections	3 0 0 -3 0 0 0 0 1 -1 0 0
security	1 0 0 -3 0 -1 0 0 1 0 0 -2
see all	2 0 0 -2 0 0 -1 0 -2 -1 -1 1
service	1 -1 0 -3 0 0 -1 0 1 -2 1 -1
services	0 0 0 -2 0 0 1 0 0 0 0 0
share	4 -1 0 -8 -1 -3 1 0 -3 3 0 0
share on facebook	3 0 0 -2 -1 0 0 0 1 -1 -1 0
share this	3 -1 0 -2 -1 -1 -2 0 2 -2 0 0
shop	3 -1 0 -5 -1 -1 0 0 -1 0 1 0
sign in	4 -1 0 -4 -1 -1 -1 0 1 -1 -1 1
sign up	4 -1 0 -4 -2 -1 -3 0 0 -1 -1 1
site map	4 0 0 -2 -1 0 -1 0 -1 0 -1 1
skip to content	4 -1 0 -3 -1 0 -1 0 2 -1 -1 0
skip to main content	2 -1 0 -3 -2 0 -1 0 2 -2 -1 0
social media	2 0 0 -2 0 0 0 0 0 -1 0 1
sport	1 -2 0 1 -1 -2 -1 -1 3 -3 -2 -1
staff	-1 0 0 -1 0 0 2 0 -1 0 1 0
store	2 0 0 -2 0 0 0 0 -2 -1 0 2
submit	3 0 0 -2 0 -1 0 0 -1 1 0 0
subscribe	6 0 0 -5 -1 -3 -2 0 0 1 0 -1
subscribe now	3 0 0 -2 -1 0 -1 0 1 -1 0 0
suchen	3 0 0 -3 0 -1 -1 0 1 -2 0 1
support	2 0 0 -2 0 0 0 0 1 -1 0 0
tags	3 0 0 -4 -1 -3 -1 -2 -1 0 -2 2
team	2 0 0 -2 0 0 0 0 1 -1 0 0
tech	1 0 0 0 -1 -1 -1 0 2 -2 -1 -1
technology	3 0 0 -4 0 -1 -2 0 2 -1 -1 -1
teilen	7 0 0 -5 -1 -3 -4 0 -2 0 1 2
telegram	0 0 0 -3 0 -1 2 0 -2 0 1 1
termine	2 0 0 -1 0 -1 0 0 1 -1 -1 1
terms conditions	2 0 0 -2 0 0 0 0 0 -1 0 1
terms of use	2 0 0 -2 0 0 -1 0 2 -1 -1 -2
the associated press	0 -1 0 3 -4 -4 -3 0 1 2 -2 -1
thema	-2 0 0 3 0 -1 -2 0 1 -1 -1 1
tiktok	-1 0 0 -2 0 -2 2 0 -1 -2 4 -1
top stories	3 0 0 -3 -1 -1 -2 0 2 -1 -1 1
topics	3 0 0 -3 0 -1 -2 -1 1 0 -1 2
travel	0 -1 0 1 -1 -2 -2 -1 2 -2 -2 -1
trending	-2 0 0 -3 -1 -2 3 0 1 -1 2 -2
tt	10 -1 -1 -10 -6 -9 -3 0 -5 5 -3 -3
tweet	9 -1 0 -8 -2 -4 -3 0 -1 2 -1 0
twitter	6 -1 0 -8 -1 -3 0 0 -2 3 -2 1
unternehmen	2 0 0 -2 0 0 -1 0 0 -1 -1 1
video	4 0 0 -6 -2 -4 0 0 2 -3 1 -1
videos	3 0 0 -3 0 0 -1 0 -2 2 1 1
view all	-2 0 0 2 -2 -1 -2 0 -2 3 -2 0
von	-5 -1 -1 6 -1 -2 -2 0 -1 2 -2 -1
weather	-2 -1 0 2 -1 -1 0 -1 2 -2 -2 0
website	1 0 0 -4 0 -1 1 0 0 -1 1 -1
whatsapp	1 0 0 -5 -1 -2 1 0 -2 2 -1 1
wissen	3 0 0 -2 0 0 0 0 1 -1 0 0
world	-2 -2 0 3 -1 -1 -1 -1 2 -2 -1 -1
x	3 0 0 -3 -1 -1 -1 -1 -2 1 -1 1
you might also like	3 0 0 -2 -1 -1 -2 -1 -1 -1 -2 3
youtube	4 0 0 -2 0 0 -2 0 -1 -1 1 1
zurück	4 -1 0 -3 0 -1 -1 0 -1 1 -1 1
últimas noticias	3 0 0 -2 0 0 -2 0 2 -1 -1 1
über uns	3 -1 0 -3 -1 0 -1 0 2 -2 -2 2
# first word
0	-1 -6 -5 -1 -5 -9 1 -7 0 0 1 0
0000	0 -1 -3 1 2 -3 -2 -5 0 -1 -2 2
a	-2 -2 2 -6 5 -3 0 -5 2 -2 1 -2
ab	3 -2 1 -3 -1 -1 -2 0 -2 1 0 -1
aber	2 -1 0 -2 -6 0 0 -1 -1 -3 -1 2
abonnieren	3 0 0 -3 -1 -1 0 0 -2 1 0 2
about	2 -2 1 1 -7 -4 -4 -1 -1 1 -1 1
ac	-2 0 -2 -1 0 -1 1 1 -1 -1 0 1
according	-3 0 -2 0 -1 0 4 0 0 -3 2 -2
account	0 0 0 -3 -1 -1 2 0 2 -2 1 -1
ad	0 0 0 0 -3 -1 1 -4 0 0 0 0
add	0 -1 -1 -6 -6 -3 3 -2 -2 1 2 -1
additional	-3 0 0 -3 -3 -1 2 3 0 0 -1 1
advertise	6 -1 0 -7 -3 -2 -2 0 1 -3 -1 0
advertisement	2 -2 -1 -3 -3 -5 -1 -1 -2 0 2 -1
advertising	3 0 0 -3 -1 -2 -2 0 -2 -2 1 2
afp	-4 -1 -1 -4 -3 5 -3 0 -1 1 0 -1
after	2 -1 -1 -3 -7 -1 0 0 1 -1 -3 3
ag	2 0 0 -2 -1 -2 -1 2 -1 1 -2 1
ah	2 -1 -1 0 -2 -1 0 0 0 -2 0 2
aktuell	-3 0 -2 2 -2 0 3 0 1 -1 2 -1
aktuelle	1 -1 -1 -1 -4 -2 0 0 3 -1 0 -2
aktuelles	1 0 0 1 -2 -2 -2 0 1 -3 -1 0
al	2 1 -1 -1 -2 0 1 0 1 0 0 -1
all	2 0 -5 -11 1 -4 -1 1 1 1 -1 -1
alle	0 -2 1 -3 -1 -3 1 -1 0 -1 0 -1
alles	1 -1 1 -1 -2 0 0 0 0 -1 0 0
already	1 -1 0 -2 -2 0 0 0 -1 -1 0 1
als	-1 0 -2 -2 -5 0 3 0 -1 -3 2 0
also	4 -1 -1 -2 -6 0 -3 -1 1 -1 -1 0
am	-2 0 -2 -2 -3 -1 3 1 -1 -3 1 -1
among	-2 0 -1 0 -2 0 3 0 0 -1 2 -1
an	-1 -2 0 -6 3 -3 -2 0 1 0 2 -2
analysis	-3 0 -2 2 -3 -2 3 0 -1 -1 2 0
and	-2 -2 -1 -3 -2 -2 2 2 -2 1 0 0
android	-1 -1 0 -2 -3 -1 2 0 -1 1 0 0
anmelden	4 0 0 -3 0 -1 -2 0 0 -1 -2 2
another	-3 0 -1 0 -4 0 3 0 0 -1 2 -1
antworten	3 0 0 -3 -1 -3 -2 -1 -1 -1 -2 2
any	0 1 -1 0 -2 0 -1 3 0 0 -2 2
anzeigen	3 0 0 -1 0 -1 -2 0 0 -2 2 0
ap	-4 -2 -2 1 -5 3 -4 4 0 1 -5 4
app	0 0 0 -3 -1 -1 2 0 0 0 0 0
apple	1 -1 -1 -5 -3 1 -1 -1 -2 0 -1 0
apple's	2 1 2 -1 0 0 -2 0 1 2 -1 -1
apps	2 0 0 -2 -1 -1 1 0 0 -1 0 1
april	0 -1 -2 1 -5 -3 0 0 0 -2 1 0
ar	3 0 -1 -3 -2 -1 2 0 0 0 -1 1
are	1 -1 -1 -1 -3 0 1 0 -1 -1 2 -1
around	1 -1 0 -2 -2 0 1 0 0 -1 1 0
article	2 -2 -1 0 -2 -2 -3 0 -2 1 0 -1
articles	0 0 0 -3 -1 0 1 0 0 0 1 -1
as	-2 2 -3 -5 -6 -1 2 -1 0 0 1 0
associated	-5 -1 0 3 -3 -1 -4 4 -1 2 -4 4
at	-2 2 2 -4 -6 -2 2 0 1 2 0 -2
auch	1 -2 -1 -4 -1 -2 0 -1 0 0 0 1
audio	0 0 0 -1 1 0 -2 0 -1 0 1 0
auf	2 -2 2 -3 2 -2 -3 -1 -1 2 0 0
august	0 -1 0 -1 -4 -1 0 0 0 0 -1 0
aus	1 -1 -1 -3 -5 -1 3 -2 0 1 0 0
author	-3 -1 -1 4 -4 -4 -2 -1 1 0 0 -1
auto	-1 2 2 -3 -3 -1 -3 0 -2 2 -2 1
av	-3 0 0 2 -3 -2 2 -2 0 3 0 -2
b	-1 0 0 -1 -2 -2 2 -1 0 -1 -1 2
back	5 -1 -1 -3 -3 -1 -3 0 -1 -2 0 1
be	-2 -1 -2 -3 -3 -3 3 1 -1 -3 1 0
because	-1 -1 -1 -1 -3 0 1 -1 -1 -1 1 -1
become	3 -1 -1 -2 -2 -1 0 0 -1 0 0 1
before	1 1 -1 -1 -3 0 -1 0 -2 2 -2 2
bei	0 1 -2 -3 -5 -1 1 0 -2 -2 1 1
beim	2 0 -2 -1 -4 0 -1 0 0 -2 -1 1
bereits	0 0 2 -1 -3 0 -1 0 0 2 -1 0
best	2 0 -1 -2 1 1 -2 -1 -2 1 0 1
better	-2 1 0 -1 -2 0 2 0 -2 0 2 -2
big	1 -1 -1 -2 -3 0 1 0 -1 -1 -1 1
bild	-2 -1 -2 -5 -3 4 1 -1 0 -1 4 -3
bilder	2 0 0 0 0 0 -1 0 1 0 -1 1
bis	2 -2 -2 -2 -3 0 -1 1 1 -4 0 2
bitte	3 -1 -2 -2 0 -1 -2 -1 -1 -1 -2 4
blog	3 -3 -2 -3 -4 -2 2 -1 1 -3 0 1
books	4 0 0 -3 0 0 0 -1 1 -1 0 -1
both	-3 0 0 0 -3 0 3 0 0 0 2 -2
breaking	2 -1 -1 -4 -2 -1 1 0 2 -3 1 1
bu	2 0 0 -2 0 0 -1 0 0 0 -1 1
business	3 -2 -2 0 -1 -4 -4 -2 3 -5 -1 -1
but	-4 -2 -1 -2 -10 -1 6 1 -2 -2 2 -1
buy	-2 -1 0 -4 -3 -1 2 0 -2 2 1 -1
by	-3 -5 -6 8 -14 -10 -4 -5 -2 2 -2 0
c	-2 1 0 -2 -3 -1 3 0 -2 2 1 -1
can	1 0 0 -2 -5 0 1 -2 2 -1 0 -2
careers	3 0 0 -2 0 0 0 0 -1 -1 0 1
categories	-4 0 0 4 -1 -1 -2 0 0 -1 -2 2
ce	2 0 -1 -1 -3 0 -1 0 0 0 -1 1
change	1 0 -1 -2 -1 0 -1 0 0 -1 -1 1
city	3 0 0 -3 -4 -1 -2 0 1 0 -2 2
click	2 -3 -3 -6 -2 -1 -2 -2 0 1 -1 -1
close	6 -2 -1 -8 0 -2 -4 0 -2 1 0 1
cnn	1 -2 0 0 -2 -1 1 -1 0 0 -1 -1
co	2 0 0 -2 -1 0 0 0 0 0 -1 0
comment	4 1 -1 -6 -3 -3 -1 -1 0 1 -2 2
comments	0 -2 -1 2 -5 -5 -3 -2 -1 2 -1 1
community	1 -1 0 0 -1 -1 -1 0 -3 1 0 3
company	1 0 0 -2 0 0 0 0 -1 0 1 1
con	0 0 -1 -1 -3 0 1 1 -1 0 -1 1
connect	3 -1 -1 0 -3 -3 -3 0 -2 -2 2 2
contact	3 -1 -1 -2 -2 -2 -3 1 1 -2 -1 0
contacto	2 0 0 -1 0 0 -1 0 -1 2 -1 0
content	3 1 -1 -3 -3 0 -2 0 1 -1 -2 2
continue	4 -1 -1 -5 -4 -3 -4 0 0 -3 0 1
cookie	4 0 0 -3 -2 0 -1 0 -1 -1 -1 1
cookies	3 0 0 -2 -1 0 -2 0 2 -1 -2 0
copy	-1 0 -2 -6 -4 -2 2 0 -1 1 1 -1
copyright	3 -1 -2 -9 -7 -1 0 -6 -2 -2 -2 3
corrections	2 0 0 -1 0 0 -1 0 0 0 -1 0
credit	-5 -2 -1 -2 -6 5 -2 0 0 2 -1 0
culture	0 0 -1 1 -3 -1 -2 0 1 0 0 -2
d	1 0 0 -3 -1 0 1 0 1 -2 0 0
da	-1 -1 -1 2 -5 0 2 -1 0 -1 -1 1
daily	-2 1 2 0 -2 -2 0 0 -1 -1 1 2
damit	-3 0 -1 -1 1 -1 3 0 -1 -1 2 -1
dann	0 0 0 -1 -4 0 1 -1 0 -2 0 0
das	0 1 1 -7 -2 -6 1 -5 1 -2 0 0
dass	1 0 -1 0 -3 0 1 0 -1 -1 0 1
data	-1 0 0 -5 -4 0 3 0 1 -1 0 0
datenschutzerklärung	3 0 0 -3 0 0 0 0 0 -1 0 1
de	-1 -1 1 -1 -5 -2 0 0 2 1 -1 -2
dec	0 -1 -1 1 -3 -1 -1 -1 0 0 -1 0
december	-2 -1 -2 3 -5 -2 0 -1 0 0 -1 0
deine	3 0 0 -2 -2 0 -2 -1 0 0 -2 2
dem	0 0 -1 -1 -3 -1 2 0 -1 0 0 0
den	-2 -1 -3 -2 0 -1 0 -1 0 -2 2 -1
denn	0 -1 3 -1 -4 0 0 0 0 1 -1 0
deportes	3 0 0 -2 0 0 0 0 -1 2 0 -1
der	-1 0 1 -11 2 -6 -1 -4 -1 0 -1 1
deutsche	2 -1 -1 1 -2 -2 -1 0 2 -1 0 0
deutschland	1 -1 0 -3 -3 -1 1 0 0 -1 1 0
di	-5 -1 -1 5 -4 -3 -2 0 -1 2 -2 0
did	-2 0 0 -1 -2 0 3 0 1 -1 2 -2
die	0 -3 2 -6 0 -2 0 -7 0 1 0 0
diese	1 -1 -3 -3 -3 -2 1 -2 0 -2 2 -1
dieser	2 -1 1 -2 -5 -1 -1 0 -2 1 0 0
dieses	1 0 0 -1 -2 0 0 -1 0 0 -1 1
digital	1 -2 -2 -2 2 -1 -1 0 1 0 -1 -1
digitale	2 0 -1 -3 -3 -1 -1 0 1 -1 -1 -1
direkt	2 0 0 -2 -1 0 0 0 0 -1 0 0
do	2 -3 0 1 -5 0 -1 -1 0 0 -1 0
doch	-4 0 -1 0 -3 0 5 0 0 -1 3 -3
does	0 1 -1 -1 -3 0 0 0 1 -1 -1 1
don't	-1 -1 -2 0 -5 -1 2 0 0 0 0 -2
donate	1 0 0 -2 0 0 1 0 -2 1 1 -1
download	2 -1 0 -4 -4 -3 0 -1 -2 2 1 0
dpa	-2 -1 -2 5 -4 -2 -1 -6 0 -2 -1 1
drucken	3 0 0 -3 0 -1 -1 0 -1 2 -2 1
du	-1 0 -2 -4 -4 0 2 -1 1 -2 1 -1
durch	-1 -1 -3 2 -4 -1 2 0 0 -1 0 0
during	-2 0 -1 0 -3 0 4 0 0 -2 2 0
e	3 -3 1 -8 -3 0 -1 -1 2 -2 0 -2
early	0 0 0 -2 -2 -1 1 0 -1 0 -1 1
economía	1 -1 0 0 0 -1 0 0 0 2 0 -1
editor's	-2 3 -2 -4 -4 -2 2 0 1 2 -1 0
editorial	-1 -1 0 2 -1 0 -2 0 1 -2 -2 0
education	-2 0 0 2 -1 0 1 0 1 -2 -1 -1
ein	2 0 3 -4 0 -5 -3 -3 2 2 -1 -1
eine	-1 -3 0 1 3 -4 -3 0 -2 -3 -2 4
einen	-3 0 -1 -2 -1 0 4 0 -1 -2 2 0
einige	-1 0 -2 -1 -2 0 2 0 -1 -2 1 0
ej	-2 0 0 -1 0 0 2 0 0 0 2 -2
el	1 3 -1 -1 0 -4 -1 -2 -2 2 0 -2
email	4 -2 -3 -2 -6 -5 -2 -1 -2 2 -1 1
emo	-2 -1 0 -2 -1 0 2 0 -1 -1 1 0
en	1 -2 3 -5 -7 -1 0 -1 -2 2 -3 3
entertainment	2 0 -1 -1 -1 -1 -2 0 2 0 -2 -1
ep	0 0 0 1 -2 0 -1 0 1 -1 -1 1
er	-2 -3 2 -2 2 -1 -1 0 3 -1 -2 -3
es	0 0 -7 0 -10 -1 2 -2 0 -1 1 -1
essen	2 0 0 -1 -1 -1 -1 0 1 -1 1 -2
este	-2 0 -3 2 0 0 -2 0 0 2 -2 0
et	0 -1 -3 -3 -4 -1 2 0 1 -3 1 0
eu	1 -1 -2 1 -5 -1 3 0 1 -3 -1 3
europa	4 0 0 -4 -1 0 -1 0 2 -2 -1 1
even	-2 -1 -3 2 0 -2 -1 -1 -1 1 -1 -1
events	1 0 0 0 -2 0 0 0 1 -3 0 1
every	-2 1 -1 -1 -4 0 2 0 1 1 0 -1
ew	3 0 2 -4 -3 -1 -2 0 0 2 -2 1
exclusive	0 -1 1 -2 -3 0 0 0 -1 -1 0 1
expand	3 0 0 -3 0 0 0 0 2 -2 0 0
f	1 0 0 2 -1 0 -3 -1 2 -1 -2 2
facebook	1 -1 1 -11 -1 -5 2 -2 -3 3 1 0
family	-1 0 0 2 -2 0 -1 0 0 0 -2 2
faq	0 -1 0 0 0 0 0 0 -2 1 0 2
featured	-1 -1 0 0 -2 -2 1 0 1 -1 0 -1
features	-1 -1 -2 0 -3 -2 2 0 -1 0 2 0
feb	2 0 -1 -1 -2 -1 0 -1 -1 0 0 1
february	0 -1 -1 2 -3 -1 -2 0 0 2 -1 0
fi	0 0 0 2 -1 0 -2 -1 2 -2 -2 2
filed	-3 0 -1 4 -4 -1 -4 -2 0 1 -4 4
finanzen	3 0 0 -2 0 0 0 0 -1 0 0 1
find	0 -1 -3 4 -6 -3 -3 -3 0 0 -3 2
first	2 -2 0 -2 -4 -2 -1 -1 0 -1 1 -1
flipboard	4 0 0 -4 -1 -2 -1 0 0 1 -1 1
folgen	0 -1 0 -2 -1 -1 1 0 0 -3 3 -2
follow	2 -2 -1 2 -7 -6 -3 -3 -2 -1 0 3
following	-1 0 -1 -1 -1 0 2 0 0 -1 1 -1
food	2 -1 0 -4 -2 -1 0 0 3 -2 0 -2
for	-1 -1 -5 -6 -8 -2 3 0 -1 -1 0 1
former	0 0 -2 -2 2 0 -2 0 0 -1 3 0
forum	2 0 0 -2 -1 0 -1 0 1 -2 -1 1
foto	-1 -3 -2 -7 -6 4 -6 -2 2 0 -1 -1
fotos	-1 0 0 -3 -2 4 -2 0 -1 1 -2 1
four	1 0 0 -1 -4 0 0 0 0 0 0 0
fragen	0 -1 0 -1 -4 0 2 0 1 -1 -1 0
france	1 0 0 -1 -2 0 -1 0 1 -1 0 0
free	0 -2 0 0 -4 -1 1 0 -2 1 -1 2
friday	2 1 0 -4 2 0 0 0 1 -1 0 0
from	-3 -1 -2 -6 -7 -2 4 -2 0 -1 1 -2
full	0 -1 0 1 1 -1 -2 0 0 0 -1 2
future	2 0 0 -2 -1 1 -1 -1 2 -1 -1 -1
für	0 -1 -3 -5 -8 -3 3 -1 0 -3 2 -1
g	-2 0 0 -1 0 1 2 0 2 -1 1 -1
game	-1 -1 -1 -2 1 -1 1 0 -2 1 1 0
games	2 0 -1 -2 -1 0 1 0 -1 -1 1 1
ganz	-1 0 0 -2 -1 0 2 0 0 0 1 -1
ge	1 0 -1 -1 -2 0 0 0 0 -1 1 -1
gerade	-1 0 2 0 -2 0 0 0 0 2 0 -1
get	4 -4 1 1 -2 -4 -5 -2 0 0 -1 1
getting	-2 0 -1 -3 2 -2 0 0 -1 1 -1 1
getty	-4 0 0 -6 -3 4 -4 0 -1 -1 1 -1
gibt	-3 0 0 0 -2 0 3 0 0 0 1 -1
global	4 -1 -2 -4 0 -1 -3 0 -1 -2 1 1
go	1 0 0 1 -4 -1 -3 0 1 -1 -2 1
good	0 0 -2 -2 -3 0 2 0 -2 0 2 1
google	5 0 -2 -4 0 -6 -3 -1 -1 0 0 -1
google's	1 0 -2 0 -2 0 -1 0 1 -1 -1 0
got	2 -1 0 -2 -2 0 -1 0 1 -2 -1 1
government	0 0 -1 -3 2 0 -2 0 0 1 -2 0
hat	2 -1 0 2 0 0 -3 0 1 -1 -2 2
have	4 -1 0 -3 -1 0 -2 0 -1 -1 -3 3
he	-3 0 -4 1 -5 0 3 2 0 -1 1 0
health	1 0 -1 0 -4 -3 -2 -1 1 -1 -2 0
help	3 0 0 -3 -3 -1 -1 -1 0 -2 0 1
her	-1 -1 -1 -2 -5 -1 2 -2 0 -1 0 0
here	-2 1 -3 -3 -3 -1 3 -1 -1 0 2 -2
here's	-1 -2 2 2 -4 -1 0 0 0 1 -2 2
heute	2 0 -2 -2 -2 -3 1 0 0 -2 3 0
hier	0 -1 -2 -3 2 -2 0 0 1 -2 -1 1
high	-2 1 0 1 -1 -2 2 0 -1 0 -1 2
his	-3 0 0 0 -4 0 3 0 0 0 2 -2
home	11 -5 -7 -12 -5 -3 -1 -2 1 -1 0 -2
house	-1 1 -2 2 1 0 -2 0 0 1 -2 2
how	1 1 0 -8 -2 -6 -2 -1 -1 3 -1 0
however	-1 0 -2 -1 -5 0 2 -1 0 -2 1 -1
http	-1 0 0 -3 -2 -2 1 -1 0 -2 1 0
https	6 0 0 -5 -3 -3 -4 -1 1 0 -2 1
i	1 -2 0 -4 -2 -2 0 -1 1 0 -2 1
i'm	0 -1 -1 -3 1 0 0 -2 -1 -1 -1 1
i've	-1 0 0 0 -1 0 2 0 0 0 1 -1
ib	1 0 -1 -2 -1 -1 0 0 0 -2 0 1
ich	3 0 -4 -4 -9 -2 -1 0 0 -4 -3 3
if	1 -1 -6 -4 -7 0 1 -2 0 -2 0 1
ih	1 0 0 -2 -1 0 0 0 0 0 -1 1
ihr	1 -1 -2 -3 -3 -1 2 0 1 -1 0 0
ihre	2 -1 1 -3 -5 0 -1 -1 0 0 -2 2
il	-1 -1 -2 1 -6 -2 2 -1 0 -1 1 0
im	-3 -2 -1 3 1 -3 0 -2 -2 2 1 -2
image	-3 -2 -2 -6 1 4 -5 -4 -2 0 5 -6
images	-3 -1 -2 -1 0 3 2 -2 -2 0 2 1
immer	-3 0 1 -1 -5 0 5 0 1 -1 3 -3
in	0 -2 -2 -3 -4 -5 2 -4 2 -2 0 -2
info	3 0 0 -2 0 0 -1 0 -1 -1 -1 2
information	-1 0 2 -3 -3 -2 0 0 0 1 -1 0
instagram	-2 -1 -2 -1 3 1 -2 0 -1 0 1 0
instead	-2 0 0 0 -1 0 2 0 0 0 1 -1
international	2 -1 0 -5 2 -1 -3 0 2 -2 -1 -1
interview	4 -1 -1 -3 -2 -1 -2 0 0 -1 -1 1
ios	2 0 0 -2 -1 -1 -1 0 -1 1 -1 1
ir	1 0 0 -2 -1 0 0 0 0 0 2 -2
is	2 -1 -1 -1 -5 1 0 0 1 0 -2 0
ist	1 1 1 -2 -6 -1 -1 -1 -1 1 0 -1
it	0 -2 0 0 -8 -2 1 -3 1 -2 1 0
it's	0 0 1 -3 -7 -2 1 0 -1 1 -2 1
j	-2 0 0 -2 3 0 -2 0 -2 2 1 -1
ja	2 -1 -1 -4 -2 1 -3 -1 -2 1 -1 1
jan	0 -1 0 -1 -3 -2 0 -1 -1 0 1 -1
january	1 -1 -1 1 -2 0 -3 0 -1 0 -3 0
je	0 0 -1 -1 -2 0 3 0 0 -2 2 -1
jetzt	5 -1 -3 0 1 -3 -6 -1 -2 -1 0 2
jobs	5 -1 0 -5 -2 -1 -1 -1 -1 -3 -1 2
join	8 -2 -1 -5 -7 -2 -4 -2 -2 0 -1 2
july	-2 -3 -1 1 -5 -2 1 0 0 0 1 -1
june	-2 -1 -1 1 -1 -2 2 -1 -1 2 1 -1
just	0 1 -2 -4 1 -2 0 0 -2 0 1 0
k	-2 -1 0 -3 -3 -1 3 -1 -1 -2 2 -1
kann	-1 -2 1 1 -1 0 3 0 -2 2 -1 -1
keep	2 0 0 -1 -3 0 -2 0 0 0 -2 2
kein	-3 2 0 -2 -3 -2 2 0 0 0 0 -1
keine	-2 -1 1 -3 -5 -2 4 -1 1 -1 2 -3
kommentieren	2 0 0 -2 -1 0 -1 -1 0 0 -1 1
kontakt	6 0 0 -5 -1 -2 -2 0 0 -3 -3 1
kurz	-2 0 1 -1 -4 -1 3 0 0 1 0 -1
l	3 0 0 -3 -1 0 0 0 0 0 0 -1
la	0 -1 3 -2 -3 -4 1 -2 1 -1 0 -2
las	1 2 -1 -3 -5 -1 1 0 0 0 0 0
last	0 -2 -2 1 -1 -1 -2 1 0 0 -2 2
latest	3 -1 0 -2 -3 -1 -3 -1 -1 0 2 1
laut	-3 0 0 0 -2 0 3 0 0 0 2 -2
le	-1 -4 -1 0 1 -2 0 -1 1 1 -1 -3
learn	-2 -1 -1 2 -4 -3 2 -2 -2 -1 0 0
leben	2 0 0 -2 0 0 0 0 1 -1 0 0
les	4 2 -3 -5 -6 -2 -1 -1 -1 1 0 1
lesen	6 0 0 -3 -4 -1 -5 -1 0 -1 1 0
let's	0 0 -1 -1 -3 0 2 0 1 -2 0 0
liebe	3 0 0 -3 -2 -1 -2 0 1 -2 -1 0
life	-1 -1 0 2 -2 -2 0 -1 -1 -1 0 2
lifestyle	0 0 0 1 0 -1 -1 0 2 -2 0 -1
like	6 -2 -1 -6 -4 0 -3 0 0 -1 -3 3
link	6 -1 -1 -5 -3 -2 0 0 -2 2 -2 0
linkedin	1 0 0 -5 -3 -2 2 0 -1 2 1 -2
links	-2 0 0 -3 -2 0 3 -1 1 -1 3 -3
listen	4 -1 1 -3 0 -1 -2 0 0 1 -1 0
live	0 -2 -1 1 -4 -3 0 0 -1 -1 0 2
lo	4 -1 -1 -3 -4 -1 -3 0 0 2 -2 0
loading	4 -1 -1 -5 -4 -2 -1 0 0 0 2 -3
local	-3 -2 -1 3 1 -1 -1 -2 2 -3 0 -1
log	5 -1 -1 -5 -3 -1 -2 0 2 -4 -2 1
login	5 -1 0 -4 -2 -1 -1 0 1 0 -1 -1
logo	4 -1 0 -5 -3 -2 -1 -2 2 -2 -1 1
logout	2 0 0 -1 0 0 0 0 0 0 0 0
london	2 0 -2 -2 2 0 -2 0 0 1 0 0
long	-2 0 -1 -1 -3 -1 3 0 1 -1 2 0
look	-2 0 -1 -2 -1 -1 2 0 1 -2 2 -1
looking	-2 0 0 -1 -4 0 3 -2 -1 -1 1 -1
los	2 -2 3 -3 -7 0 -1 0 -2 2 -2 2
love	1 0 0 1 -1 -1 -2 0 0 -1 -2 2
m	1 -1 -1 -3 1 -1 0 0 -2 1 0 0
magazine	2 0 0 -3 -1 0 -1 0 2 0 -1 -2
mail	3 0 0 -3 -1 -1 -1 -2 0 2 -2 1
main	2 -2 0 1 -1 0 -2 0 -1 0 -1 1
make	0 2 1 -4 -4 -1 1 0 -2 2 0 1
man	2 0 -3 -3 -6 -1 -1 0 -1 0 -1 1
many	1 0 -3 0 -4 0 1 0 0 -2 -1 2
march	-1 0 0 -3 -3 -1 3 0 1 -2 2 0
may	0 -3 1 1 -4 -1 -2 -1 0 0 -2 0
me	1 0 0 -1 -2 0 2 0 1 -1 0 0
media	-2 -3 -3 1 3 -1 -4 0 -1 0 0 1
mediadaten	3 0 0 -2 0 0 -1 0 -1 -1 1 0
mehr	7 -2 -2 -2 -9 -6 -5 -3 -1 -1 2 -1
mein	-2 1 -1 -5 -4 -1 2 0 -1 0 1 0
meine	3 -1 -2 -3 0 -3 -2 0 0 -2 0 0
melden	3 0 -1 -1 -2 -1 -2 -1 -1 0 -2 2
menschen	-2 0 0 -2 1 0 0 0 1 -1 2 -1
menu	5 -1 -1 -7 -1 -1 -1 0 2 -2 1 0
menü	4 -1 0 -4 -1 -1 -1 0 1 -2 -1 0
messenger	4 0 0 -3 -1 -1 -1 0 0 0 -2 2
mi	1 0 1 -3 -1 0 0 0 -2 2 0 0
mit	-3 -1 -4 -3 1 1 -1 -3 0 -1 1 -2
mo	3 -1 0 -2 -1 -1 -2 0 1 -1 -1 -1
mobile	5 -2 -1 -5 -3 -1 -2 0 1 -4 0 1
mode	3 0 0 -1 -1 0 -2 0 1 0 2 -2
money	0 0 0 -2 2 0 0 0 -2 2 -1 1
more	0 -1 -2 1 -5 -7 2 -2 -2 1 1 1
most	1 -2 -2 -1 -7 -3 1 -1 2 -2 0 -1
mundo	-3 0 0 3 0 0 0 0 1 -2 0 -1
music	4 0 0 -3 0 0 0 0 2 -1 0 -2
must	3 -2 -1 -2 -2 0 -1 0 -1 1 -1 0
my	2 -2 -2 -4 1 -1 -1 -1 2 -2 -2 1
más	4 0 -1 -3 -3 -1 -3 0 -2 2 -2 2
n	-1 0 0 -1 -2 0 2 -1 0 0 1 -1
na	1 0 -1 -1 -2 0 0 0 0 -2 -1 1
nach	-1 -1 1 0 -4 -4 1 -2 -2 0 1 0
name	5 0 0 -4 -1 -1 -3 -1 -1 -1 -3 3
national	-1 -1 1 0 -4 -2 2 0 -3 1 1 1
navigation	2 0 0 -2 0 0 0 0 1 -1 -1 1
neben	-2 0 -1 0 0 0 2 0 0 -1 2 -2
need	-3 0 -1 -1 3 -2 -1 0 0 1 2 -3
network	-2 -1 0 -1 -1 0 2 0 0 -1 2 -2
neu	2 0 0 -2 -2 0 0 0 1 -1 -1 1
neue	2 1 -1 -2 -4 -1 -2 0 1 -1 -1 0
neues	3 -2 1 -3 -4 -2 -1 -1 0 0 -1 1
neueste	4 -1 -1 -4 -2 -1 -2 0 0 -2 -2 2
new	0 -3 -2 -8 -4 -4 4 -1 0 -2 1 -1
news	-1 0 -1 3 -6 -7 -4 -1 2 -1 -3 1
newsletter	3 -2 0 -1 -2 -3 -4 0 0 -1 0 0
newsletters	6 0 0 -5 -1 0 0 0 -2 2 -1 0
next	3 -2 2 -4 -8 -3 -2 -2 -2 0 -2 3
nicht	0 -1 -1 0 -3 0 1 0 -1 -1 1 -1
no	0 -1 -1 -5 -2 -4 1 -2 0 2 0 -1
noch	0 0 -1 -1 -3 -1 1 0 0 -1 1 -1
not	-1 -2 2 -2 -7 -1 2 -2 0 2 -2 0
note	0 0 2 3 0 -1 -3 1 0 2 -3 2
nov	1 -1 -1 0 -4 -1 -1 -1 -1 0 -1 1
november	0 -2 -1 1 -5 -2 -2 0 1 1 -2 1
now	-3 -1 -1 2 -7 -2 5 -1 0 0 3 -3
nu	-2 0 2 -1 -2 0 0 0 0 0 0 0
nun	2 0 -2 0 0 0 -1 0 0 -2 -1 1
nur	0 2 -1 -3 -5 -1 1 -1 -2 1 2 -2
nutzungsbedingungen	2 0 0 -1 0 0 0 0 0 0 0 0
o	-1 1 -3 -6 0 -3 3 -1 -1 -1 4 0
ob	1 0 -2 -1 -3 0 0 0 0 -2 0 1
october	1 -1 -3 -1 -5 -1 1 0 1 -1 0 -1
of	0 0 -1 -2 -2 -1 2 1 0 0 0 0
off	2 0 0 -1 -1 0 0 0 1 -1 0 -1
og	0 0 0 -1 -4 0 1 -3 0 0 0 0
ohne	2 0 0 -1 -2 0 -1 0 1 -1 -1 1
ok	3 -1 0 -3 -2 -1 0 0 2 -2 0 0
ol	1 0 0 -2 -1 0 -1 0 -1 -1 -1 1
om	2 -1 0 -2 -2 0 -1 1 1 -1 -1 1
on	-2 2 2 2 -10 -3 1 -1 1 2 0 -3
once	-2 -1 2 -2 -1 0 1 0 -1 2 -2 1
one	2 0 1 -4 -3 -2 -1 0 0 -2 -1 1
online	1 -2 2 -3 1 -2 -2 0 2 1 -3 -1
only	-1 1 0 -1 -1 0 1 0 -2 1 0 0
op	2 0 0 -1 -1 0 -2 0 0 1 -2 2
open	4 1 -1 -1 -5 -3 -4 0 0 1 -2 1
opinion	-1 5 -1 2 -5 -4 -3 -2 1 1 -4 0
opinions	2 0 0 -1 -1 0 0 0 2 0 0 -1
or	-1 0 0 -3 -3 -1 2 -1 -1 0 1 -1
other	3 -1 0 -4 -5 -1 -1 0 0 2 0 -1
our	0 -1 -5 -7 2 -2 1 -1 0 -2 0 1
out	-1 0 0 0 -1 0 2 0 0 0 0 0
over	-1 0 -1 -1 -3 0 2 0 1 -2 1 -1
p	-1 0 -1 -2 2 0 -2 0 -1 0 1 0
pa	1 0 0 -1 -2 -2 -1 0 1 0 -1 0
page	-2 0 -1 -4 -3 -1 3 -1 0 -1 2 -2
panorama	-2 -1 0 2 -1 -3 -1 0 2 -1 -1 -1
par	-6 -3 -3 7 -5 -3 0 -1 -2 4 -2 -2
part	0 0 0 -2 -4 0 2 0 -1 -1 0 1
partner	3 0 -1 -2 0 -1 0 0 1 -2 0 1
pe	-2 -1 0 -2 -2 -1 2 0 -1 -1 1 1
people	0 1 -2 -3 2 0 -3 0 1 -2 0 0
per	-2 -1 0 1 -2 -1 2 0 -1 0 1 -1
personal	2 0 0 0 1 -2 -3 0 1 -2 -2 2
photo	-2 -1 -1 -6 -4 4 -4 -1 -1 0 0 0
photos	1 3 -1 -4 -5 2 -2 -2 -2 1 1 1
picture	1 -1 -2 -5 -4 2 0 0 -1 2 0 -1
pinterest	5 0 0 -4 -1 -1 -2 0 -2 0 0 0
place	-1 0 0 -1 3 0 -2 0 0 1 1 0
play	3 -2 -3 -5 -4 -4 -1 0 -1 2 -1 -1
please	0 -1 -1 -4 -3 -1 1 -1 -2 1 0 1
po	0 0 2 -1 1 0 -1 0 -1 1 -1 2
podcast	0 -1 0 1 2 -2 -4 0 0 1 -1 -1
podcasts	4 -1 0 -5 -1 -1 0 0 2 -1 1 -2
politics	-2 -3 -1 5 -3 -4 -2 -2 0 0 -2 1
política	3 0 -1 -1 -2 0 -3 0 3 -2 -1 0
popular	4 0 0 -6 -2 -1 -1 0 -2 -2 0 2
por	-4 -2 -2 7 -6 -4 2 -2 -1 3 1 -2
post	1 -1 0 -5 1 -2 0 0 -1 0 -2 2
pour	0 -1 2 -3 -4 -1 1 -1 0 0 0 0
powered	3 -2 0 -5 -3 -2 2 -1 0 -2 -1 1
president	-2 -2 -1 -2 3 0 -1 0 0 1 0 -2
press	4 -1 0 -6 -2 -1 -1 0 0 -2 -1 2
presse	2 -1 0 1 -2 -2 -2 -1 1 -1 -2 1
previous	6 0 0 -5 -4 -3 -3 -1 2 -1 -2 2
print	6 -3 -1 -5 -5 1 -5 -1 -2 2 -1 0
privacy	5 -1 0 -5 -2 -1 -1 -1 -1 1 -2 0
public	-1 0 -1 -1 1 0 1 0 2 0 1 -2
published	-5 -4 -6 7 -5 -2 -3 -1 -4 6 -3 -2
ratgeber	4 0 0 -3 -1 0 -1 0 1 -3 -1 0
read	6 -3 -3 -2 -10 -6 -4 -4 -3 0 0 1
real	4 0 0 -4 -3 0 -1 0 -1 2 0 1
recent	-1 -2 -1 0 -3 -1 2 0 -1 -2 1 1
recht	3 0 0 -2 0 0 0 0 1 0 0 -1
recommended	3 -1 -1 -5 -2 -2 -4 -1 2 -1 -3 1
reddit	3 0 0 -5 -2 -1 -1 0 -2 3 -2 0
register	0 -1 1 -4 -2 -1 0 0 0 -1 1 1
registrieren	3 0 0 -1 0 0 -2 0 0 0 -2 2
reisen	2 0 0 -1 0 0 0 0 1 -2 2 -2
related	10 -1 -2 -9 -3 -5 -8 -3 -3 -2 0 3
report	2 0 -1 -4 -2 -2 -2 -2 -1 0 -2 1
reporter	-1 0 0 -1 -2 -4 -3 3 0 -2 -3 4
reporting	-2 -1 0 -4 -3 -1 -3 4 -1 -1 -3 3
reprints	3 -1 0 -2 0 0 -2 0 -1 1 -2 2
reuters	-7 0 -1 -3 -5 7 -4 2 -2 2 -1 1
reviews	2 0 0 -2 0 0 -1 0 1 -2 -1 -1
rss	4 -2 -1 -5 -3 -3 -2 -1 0 -4 -2 2
rund	-1 0 -1 -1 -2 0 3 0 1 -1 0 -1
s	-2 -1 -1 -3 -2 0 3 0 0 -3 3 -2
sa	-2 0 0 -2 0 2 -2 0 0 0 0 0
save	4 -1 -1 -4 -2 -3 -1 -1 -2 2 -1 0
schließen	4 0 0 -4 -1 -1 -1 0 0 -1 -2 0
schon	-2 0 1 0 -2 0 1 0 0 1 1 -1
science	3 -1 -1 1 -3 -3 -3 0 2 -3 -1 -2
se	3 -2 1 -4 -2 -1 -2 0 0 1 -2 1
search	0 -2 -1 -1 -6 -4 2 0 -2 2 -1 -1
secciones	2 0 0 -1 0 0 0 0 -2 2 0 0
second	0 0 0 -1 -3 0 2 0 0 -2 0 1
sections	3 0 0 -3 0 0 0 0 1 -1 0 0
security	0 -1 -1 -4 -2 -1 1 0 1 -1 1 -3
see	3 -3 -2 0 -7 -3 -2 0 -2 2 -3 3
según	-2 0 0 0 -3 0 3 0 0 0 1 -1
seit	-2 0 1 -2 -3 -1 3 0 0 0 1 -1
send	5 -1 0 -4 -4 -1 -1 0 -1 0 -1 2
september	0 -1 -1 -1 -3 -1 0 0 0 0 0 -1
service	2 -1 0 -4 -1 0 -1 0 1 -3 1 -1
services	1 0 0 -3 0 0 1 0 0 0 0 0
set	-2 0 0 -2 -3 0 3 0 0 0 2 -2
share	11 -3 1 -11 -6 -7 -2 -1 -2 2 0 1
she	-3 -1 1 -3 -2 -1 3 -2 -1 1 1 -2
shop	4 -2 0 -6 -2 -1 0 0 0 0 1 0
should	2 -1 -2 -1 -2 0 0 0 1 0 -1 -1
show	2 0 0 -4 -3 -1 0 0 -1 2 -1 1
si	3 -1 -2 -2 -5 2 -3 -2 1 1 -3 2
sie	3 -1 -4 -4 1 -1 -2 -1 1 1 -3 1
sign	7 -3 -3 -7 -7 -4 -4 -1 2 -2 -2 2
since	0 0 -4 -2 -6 0 2 0 1 -3 1 -1
site	3 0 0 -5 -2 -1 0 -1 -1 2 -1 0
skip	5 -2 -2 -7 -4 -1 -1 0 3 -4 -2 -1
small	2 -1 0 -4 -2 -1 0 0 0 2 -2 0
so	1 0 0 1 -3 -3 -1 -2 -1 0 -2 2
social	3 2 -1 -4 -4 -2 -2 0 2 -1 -1 0
some	-1 -1 1 -2 -7 -1 2 0 0 0 0 0
source	-5 -1 0 5 1 3 -3 0 -2 1 0 1
special	3 -1 0 -4 -3 0 -2 0 0 -3 -2 2
sponsored	4 0 0 -3 -2 -1 -2 0 -3 2 1 0
sport	-2 -2 -3 3 -4 -3 1 -1 3 -4 -2 -1
sports	0 -1 0 1 -2 -2 1 -1 1 -1 0 0
staff	-4 0 0 -2 -2 -2 5 0 -1 -4 4 0
start	4 -2 1 -3 -2 0 -2 0 1 -1 -2 2
state	3 0 -1 -3 -1 0 1 0 0 -1 1 0
still	-3 -1 0 -2 -4 0 4 0 0 -1 2 -1
store	-1 0 0 -2 0 0 2 0 -2 -1 1 1
story	1 -2 -1 -2 -5 -3 1 -2 -1 -2 3 -3
submit	3 -2 2 -6 -3 -1 -3 0 0 1 -2 1
subscribe	10 -2 -3 -8 -6 -5 -7 0 0 -2 0 0
suchen	3 -1 0 -3 0 -1 -1 0 1 -2 0 1
support	1 -1 0 -4 -2 0 1 0 -1 -1 1 1
t	1 -2 1 -2 1 -1 -2 0 1 2 -3 -1
tags	9 -2 -2 -6 -7 -4 -4 -4 -1 0 -5 4
take	0 -1 0 -4 -2 -3 2 0 0 -2 0 1
taking	1 0 -1 -2 -3 0 2 0 1 -1 0 -1
te	4 0 0 -1 -2 0 -3 0 0 -1 -3 3
team	-1 0 0 -2 -2 0 3 0 -1 0 1 0
tech	3 -2 -2 -1 -4 -2 -2 0 2 -3 -2 0
technology	3 -1 -2 -3 -3 -2 -1 0 2 -2 0 -1
teilen	8 -1 -1 -7 -4 -3 -4 0 -2 0 0 3
telegram	0 0 0 -4 0 -1 2 0 -2 0 1 1
temas	4 -1 0 -4 -2 0 -4 -1 1 -2 -2 2
termine	1 1 0 -2 -1 -1 -1 0 1 -1 -1 1
terms	4 -1 0 -4 -4 -1 -1 -1 2 -3 -1 -1
that	0 -1 -2 -1 -6 0 2 -1 0 -3 0 1
that's	-2 0 0 -1 -3 0 3 1 0 0 1 -1
the	-2 -1 1 -7 -4 -7 4 -7 1 -1 1 -2
their	-2 -1 0 0 -3 0 4 0 0 -2 2 0
thema	-2 0 0 2 -1 -2 1 0 1 -1 1 1
then	-3 0 -1 -1 -2 0 5 -1 -1 1 3 -3
there	0 -1 -4 -2 1 0 -1 2 0 -1 -2 2
there's	0 -1 0 -1 -5 0 1 0 0 -1 0 1
these	-1 1 -2 -5 0 -1 0 -1 0 1 0 -1
they	-1 -1 1 -1 -6 0 2 -1 0 0 1 -2
think	-2 0 -1 -1 -2 0 2 0 0 -1 1 1
this	-2 -1 0 -3 -1 -3 2 -1 0 -1 1 -1
those	-4 2 0 -1 -4 0 4 -1 0 2 1 -3
though	-1 0 -3 0 -1 0 2 0 0 -2 1 -1
three	-2 1 -4 -2 -1 0 1 0 -1 0 0 -1
tiktok	-1 1 2 -4 1 -3 -2 0 -1 2 0 -1
time	-2 -1 -3 -1 0 -1 2 0 -1 -1 2 -1
tips	0 -1 0 1 -3 -1 0 0 0 -2 -2 2
to	-1 -3 -5 -6 -6 -1 3 1 -1 -3 2 -1
today	-1 0 -1 0 -5 0 3 0 -1 -1 0 1
today's	3 -1 0 -4 -1 0 -1 0 -1 1 -1 0
top	3 -2 -2 -1 0 -2 -5 -1 0 0 -2 2
topics	5 -1 -1 -4 -2 -2 -3 -1 1 0 -3 3
travel	0 -1 -1 1 -3 -2 -1 -1 2 -2 -1 -2
trending	1 -1 -1 -6 -3 -3 1 0 1 -1 1 -1
tt	10 -1 -1 -10 -6 -9 -3 0 -5 5 -3 -3
tu	1 0 0 -3 -3 -1 1 -1 1 -1 -1 0
tweet	3 -1 0 -9 -2 -5 1 0 -1 1 0 -1
twitter	5 -1 -4 -9 3 -5 -4 -1 -3 2 1 1
two	0 0 1 1 -1 -1 -2 -1 -1 3 -2 -2
u	1 -1 0 -6 0 -1 0 0 1 -2 0 0
uk	2 0 0 -1 0 0 0 0 0 0 0 0
um	0 -1 -1 1 -3 0 2 -2 0 0 1 -1
un	-2 -2 1 -3 5 0 -1 0 -1 2 -1 0
una	-1 -1 -5 -3 0 -1 1 0 -1 -1 1 -1
und	2 -2 -2 -3 -5 -1 0 -1 -2 1 -2 2
under	0 -1 -1 -1 -2 0 0 0 1 -2 2 -1
une	-3 -1 -1 -3 -4 -1 3 0 0 -2 1 0
unser	2 0 0 -2 -3 0 -1 0 -1 -1 -1 2
unsere	-2 -1 0 -5 -2 -1 3 0 0 -2 1 0
unter	1 -1 0 0 -2 0 0 0 -1 -1 -1 1
unternehmen	2 0 1 -2 0 0 -1 0 0 0 -1 1
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	2 0 -1 -3 -1 0 -1 1 1 -2 0 0
update	-3 2 0 3 -3 0 -2 0 0 2 -2 -1
updated	-4 -1 2 3 -2 -2 -3 0 -3 3 -3 0
us	1 0 -2 -8 1 -2 -1 -1 1 0 -1 0
use	-3 -1 -1 -4 -5 -1 4 0 1 0 2 -3
using	-1 0 -1 -1 -4 -1 2 0 0 -1 0 0
v	3 0 -1 -3 -3 -1 0 -1 1 -2 0 1
va	-1 2 0 -3 -1 -1 0 0 -1 2 0 -2
ver	2 -1 0 -1 0 0 -1 0 -1 1 -1 0
veröffentlicht	0 -4 1 2 -5 -3 -4 0 -4 5 0 -1
video	2 -2 -3 -9 1 6 -8 -1 1 1 -1 -1
videos	3 0 0 -3 0 0 -1 0 -2 1 1 1
viele	-3 0 -2 -2 -5 0 4 0 -1 -2 3 -2
vielen	2 -1 -1 -1 -4 -1 0 -2 1 -1 0 -2
view	2 -3 -2 1 -4 -7 -6 -2 -2 1 1 0
visit	-2 0 -1 -2 -3 0 3 0 -1 0 2 -1
vom	-1 0 0 -1 -1 0 2 0 0 0 2 -2
von	-8 -4 -1 13 -11 -8 -4 -2 -3 4 -4 1
vor	2 -1 -3 3 -2 -2 -1 -1 0 -1 0 0
w	0 0 2 -3 -1 0 -2 -1 -2 2 -2 2
want	3 -1 -2 -1 -3 -1 0 0 2 -2 -2 2
warum	-1 2 -3 -3 -2 -1 1 -1 0 -1 -1 2
was	-2 0 0 -3 -3 -2 2 -2 -2 1 0 0
washington	1 0 -2 -2 -2 0 1 0 0 -2 4 -2
watch	-2 4 -2 1 0 -3 -3 -1 0 3 -2 1
we	0 -3 -2 -4 -5 -1 2 0 -3 -1 1 1
we're	-1 -1 0 -2 -3 0 1 0 1 -1 0 0
we've	0 0 1 -1 -3 0 0 0 0 1 -1 0
weather	-1 -1 0 1 2 -2 -2 -1 2 -4 0 0
web	-1 0 -1 -4 -3 2 0 0 1 0 -1 1
website	0 0 0 0 -1 -1 -1 0 -2 0 0 1
wednesday	3 -1 -2 -2 -4 -1 -1 0 1 -3 -1 2
weiter	2 0 0 -1 -1 0 0 0 1 -1 0 0
weitere	3 -3 -3 1 -8 -2 -1 -1 1 0 -2 2
welche	-4 -1 1 -2 -5 -2 4 0 0 0 2 -3
well	1 0 0 -1 -2 0 -1 0 0 0 -1 1
welt	3 0 -2 -2 0 0 2 0 1 -2 2 -1
weniger	-2 0 0 -2 3 -1 0 -1 0 1 2 -2
wenn	-2 -1 -1 -2 -2 -1 3 -1 0 0 1 -2
wer	-1 -2 1 -4 1 -1 0 -1 2 1 -1 -1
what	1 2 -1 -4 -2 -3 0 0 -2 4 -1 0
what's	1 0 1 -2 -4 -1 -1 0 0 2 -1 0
whatsapp	2 0 0 -5 -1 -2 1 0 -2 2 -1 1
when	0 0 -2 -3 -6 -1 3 -1 2 -2 0 -2
where	0 -1 0 -1 1 0 1 0 -1 -2 1 0
whether	-3 0 0 0 2 0 -1 0 -1 -1 1 -1
which	-3 -1 0 0 -4 0 4 0 1 -1 1 -1
while	-2 0 -3 -1 -6 0 3 0 -1 -3 2 0
white	1 -1 -1 1 -4 -1 0 0 -1 -1 1 0
who	1 0 -1 -2 -3 0 0 -1 2 0 -1 -1
why	4 0 -3 -4 -2 -3 -2 -2 -1 1 1 -2
wie	1 -1 3 -4 -3 -2 0 -2 0 -1 -1 1
will	1 0 -2 -1 0 -2 0 -1 1 -2 -1 1
wir	2 0 -2 -3 -1 -2 -1 -3 1 -1 -1 1
wissen	3 0 0 -3 0 0 0 0 1 -1 0 0
with	-3 0 -2 -4 -6 -2 3 3 0 -1 2 -2
wo	-1 -1 -1 -2 -1 -1 1 -1 0 -3 1 0
work	-1 0 0 0 -4 0 1 0 -1 1 1 -1
world	2 -2 -1 2 -5 -3 -4 -1 3 -4 0 -2
written	-5 -3 -1 5 -5 -5 -2 0 0 2 -2 -2
www	-3 0 0 -3 -1 0 3 -1 -1 -1 3 -1
x	4 0 0 -4 -2 -1 0 -1 -2 1 -1 1
you	0 -4 -2 -8 -4 -4 2 -3 -2 -3 0 2
your	2 -3 -4 -1 -2 -2 -1 -1 0 -4 -2 2
youtube	2 0 0 -4 -1 0 0 0 -1 2 0 0
z	2 0 0 -1 -1 -1 -2 0 -3 1 0 2
ze	-1 0 0 -2 -2 -1 2 0 0 -1 1 -1
zi	2 -1 -1 -3 -2 -1 -1 0 0 -1 -1 2
zu	1 -1 -2 -4 0 -2 1 -1 0 1 1 -2
zum	-1 -1 -2 -7 1 -3 1 -1 2 -4 0 1
zur	2 -2 -1 -1 1 -4 -1 0 -1 -2 2 1
zurück	4 -2 0 -5 -3 -1 -2 0 1 0 -2 1
zwei	0 -1 -4 -1 3 0 -1 -1 -2 2 -1 0
à	3 0 0 0 -3 -1 -3 -1 1 -1 -1 1
últimas	3 0 0 -2 -1 0 -2 0 1 -2 -1 1
über	1 -1 -2 -3 -7 -2 2 -1 3 -5 0 1
# last word
0	-1 -5 -3 0 0 -8 2 -8 -2 0 1 -1
0000	0 -2 -2 2 2 -6 -3 -3 -1 -2 0 1
a	1 -2 -2 -5 -1 -4 1 -1 1 0 0 -2
ab	0 -3 -1 -3 -2 -1 1 -1 -1 -3 0 2
abonnieren	4 0 0 -4 -2 -1 -3 0 -2 -1 -2 3
about	2 0 0 -7 -3 -1 0 -1 0 -1 -1 2
account	3 -2 1 -6 -5 -1 -1 -1 -2 0 0 1
ad	-1 0 -1 -4 0 -1 3 -3 -2 -2 3 2
added	-3 0 0 0 -2 0 4 0 0 0 2 -2
address	2 -1 0 -3 -4 -1 -1 -1 -2 -2 0 2
adresse	3 0 0 -1 0 0 -2 0 1 -1 -2 2
ads	3 -1 0 -2 -2 -1 -1 0 -1 0 1 0
advertise	3 0 0 -2 0 0 -1 0 2 -1 0 -1
advertisement	2 -2 -1 -1 -2 -5 -1 -1 -2 0 1 -1
advertising	2 0 0 -2 -1 -2 -1 0 0 -2 2 0
af	2 0 0 -2 -1 0 -2 0 1 -1 -1 1
afp	-4 -2 -2 -3 4 3 -5 -2 -3 4 -5 -1
again	3 -1 -2 -3 -6 -1 -1 -1 1 -2 -2 1
agency	-2 0 -1 1 -5 -1 3 -1 0 0 2 -2
ago	0 -3 -4 4 -7 -3 -2 -1 0 1 -2 2
ahe	-4 0 0 -2 -4 0 5 0 0 -3 4 1
aktuell	-1 0 -1 2 -1 0 0 0 1 -1 0 0
aktuelles	-1 0 0 1 0 -1 0 0 1 -3 0 -1
alert	4 0 0 -4 -2 0 1 0 2 -2 0 0
alerts	4 0 0 -3 0 -1 -2 0 1 1 -1 -1
all	-1 2 -2 2 -7 -2 -1 -1 -2 1 -1 1
am	0 -3 -3 1 -6 -4 -2 -2 0 0 -2 1
an	4 -2 0 -3 -6 -1 -1 1 0 -1 0 0
analysis	-1 0 -3 -3 -5 -1 5 0 -2 0 2 0
and	-1 1 -1 -2 -4 0 3 -1 0 1 -1 0
android	3 0 -1 -3 -1 -1 -1 0 -1 1 -2 2
anmelden	4 0 0 -4 -2 -2 -2 0 0 -2 -1 1
another	-2 0 -1 0 -2 0 3 0 0 -1 1 -1
antworten	3 -1 2 -3 -2 -3 -2 -2 0 0 -3 2
anzeigen	5 -1 0 -3 -3 -2 -3 0 -2 2 1 -1
ap	-1 4 -3 -3 2 3 -5 -3 -2 3 -2 0
app	2 0 -1 -1 -4 -2 0 -1 -1 -1 0 1
apple	2 0 0 -2 -3 -1 0 0 -1 -1 -1 0
apps	3 -2 0 -5 -2 -2 0 0 -2 1 1 2
april	0 1 0 0 -3 0 0 0 -1 0 0 1
arbeit	0 3 0 -2 -3 -1 -3 0 0 2 -3 2
arbeiten	-1 -1 0 -1 -2 0 2 0 1 -1 1 -1
archiv	1 -1 0 0 0 0 -1 0 0 -2 -1 2
are	-1 0 0 -1 -3 0 2 0 0 0 0 0
article	1 -3 -2 0 -8 -4 0 -3 -1 1 -1 0
articles	1 -2 1 3 -6 -4 -3 -1 -3 0 0 3
as	3 0 0 -1 -2 0 -2 0 -1 1 -2 0
at	3 -2 0 -2 1 -1 -2 0 2 -2 -1 -1
auch	4 0 0 -3 -2 -1 -3 -1 0 0 1 -1
audio	3 0 0 -3 -2 -2 -1 0 -1 0 1 1
auf	2 1 -3 -2 -6 0 0 0 0 -1 -1 1
aus	0 0 0 -3 -2 -1 1 -1 -1 -2 0 2
author	-1 -1 -1 2 -5 -4 -1 -1 -1 1 -2 2
auto	1 -1 -1 -3 2 -2 -3 0 0 -2 1 0
av	-2 -1 0 2 -1 0 1 0 0 0 0 0
away	0 0 -1 0 -2 0 0 0 -1 0 0 1
az	1 1 0 -2 -2 0 -1 0 0 1 -1 1
b	3 0 0 -3 -1 -1 -2 0 1 0 -1 0
back	-2 1 2 -2 -4 -1 1 -1 1 0 0 -1
be	3 1 -2 -2 -1 -1 -2 -1 0 1 -1 1
before	-1 -1 0 0 -2 0 2 0 1 -2 1 0
bei	-1 0 1 -1 -2 0 0 0 -1 1 -1 1
bekommen	-2 0 -2 -1 -2 0 2 0 0 -2 2 -2
below	4 -2 1 -4 -5 -2 -3 1 -1 -1 0 1
best	1 0 0 -1 -3 0 -1 0 -1 0 1 0
better	-1 0 -1 -1 -2 0 2 0 -1 -2 1 1
bild	2 -1 -1 -2 -2 2 -1 0 1 0 -1 0
bilder	1 0 0 -2 1 -1 -2 0 2 -2 -1 0
bleiben	0 0 -1 -2 -1 0 4 0 1 0 1 -2
blog	2 -2 -1 -3 -4 -2 -1 -2 1 -3 -2 1
books	-1 1 0 -4 -2 -1 1 -1 0 1 1 -1
bringen	2 0 1 0 1 0 -2 0 0 3 -2 0
browser	1 -1 -2 -4 -3 -1 0 0 -1 0 1 -1
business	0 -1 -2 2 -5 -3 0 -2 2 -1 -1 -1
by	-4 -2 0 4 -2 0 0 -3 -2 1 0 -1
c	2 0 0 -3 -2 -1 0 0 2 -2 -2 2
call	-3 -1 0 1 -2 0 1 0 1 -1 0 0
careers	4 0 0 -3 0 0 0 0 0 -1 0 1
case	0 0 -1 -2 -4 -1 0 0 -1 -1 2 -1
categories	1 -1 0 0 -1 -1 -1 0 1 -2 -2 2
change	-1 0 1 -3 -4 -1 2 2 0 1 0 -1
choices	4 0 0 -3 -2 0 -2 -1 2 -1 -1 -1
city	0 1 -2 -2 0 0 0 0 1 -2 2 -2
close	4 -1 -1 -5 0 -2 -2 0 -3 2 -1 2
co	0 -1 0 -3 0 3 -2 0 1 -2 0 1
com	0 -6 -5 2 4 -3 -3 -4 0 -1 -2 0
come	1 0 0 0 -2 0 -1 0 0 0 1 -1
comment	4 -3 -3 -3 -8 -4 -1 -1 0 -1 -1 2
comments	2 -3 1 -2 -6 -7 -3 0 0 3 -3 1
community	0 -2 0 1 0 -1 -1 2 -3 3 -1 1
company	0 0 -1 -2 -3 -1 2 0 0 -1 1 0
conditions	1 -2 3 -4 -4 0 0 0 0 -1 -1 2
connect	2 0 0 -2 0 0 -1 0 0 -1 -1 1
contact	0 -1 -1 0 -2 -1 0 0 -3 3 -1 1
content	3 -1 -2 -4 -2 -3 -1 -1 -1 -1 1 0
continue	1 0 0 -1 -1 0 0 -2 -1 -1 1 0
contributed	-3 -1 -1 -3 -4 0 -3 5 -1 -2 -3 4
control	1 0 0 -1 -2 -1 -1 0 1 -1 -1 1
cookies	3 0 -1 -3 -3 0 -2 0 0 1 -2 0
copy	2 0 0 -5 -1 -1 0 0 0 -1 -1 1
copyright	2 0 0 -1 0 0 0 0 0 -1 0 0
corrections	2 0 0 -1 0 0 0 0 0 0 0 0
country	-1 0 -2 -2 -1 0 1 0 1 -1 1 -1
cultura	-2 0 0 2 0 0 0 0 -1 1 0 -1
culture	1 -1 -1 0 -2 -1 0 0 1 0 0 -1
d	1 -1 0 -4 -5 -2 0 0 0 -2 0 2
da	0 2 -1 -2 -3 1 1 -1 -2 1 0 0
dabei	0 0 -1 -1 -4 0 1 -1 -1 -2 3 -2
daily	4 -1 -1 -2 -2 0 -3 0 -1 1 -2 2
das	0 -1 1 -1 -4 -1 1 0 -1 -1 0 1
data	0 -1 -3 -4 1 -2 0 -1 1 0 1 -2
datenschutzerklärung	3 0 0 -3 -3 -1 -1 -1 0 -1 -1 1
day	2 -1 -4 -5 -4 -3 1 -1 0 1 0 -1
days	-2 3 -1 2 -5 -2 0 0 1 2 -1 -2
dazu	2 0 0 -2 -2 0 0 0 0 0 -1 1
de	-2 0 -3 -4 2 1 -1 -3 -2 1 0 1
den	-3 0 0 -1 1 0 2 0 -2 2 1 -1
deportes	3 0 0 -3 0 0 0 0 -1 2 0 -1
der	-1 0 -1 -2 -2 -1 2 0 -1 0 1 -1
deutschland	0 -2 -4 -2 -2 -2 3 -1 1 0 0 -1
different	-2 2 -1 0 -2 0 1 0 -1 2 0 0
digital	3 0 0 -2 -1 0 -1 0 2 -1 -1 -1
do	-1 2 1 -4 0 -1 -1 0 -3 3 0 0
donate	1 0 0 -1 0 0 1 0 -2 1 1 -1
down	1 -1 -1 -5 -4 -2 0 0 1 -2 2 -2
download	3 0 0 -3 -2 0 -2 0 -2 2 -2 2
dpa	-6 -2 -4 3 5 0 -3 3 -2 2 -3 -1
drucken	5 -1 0 -5 -2 -2 -2 0 -1 2 -3 3
du	0 -1 0 -2 -1 0 0 0 -1 -1 0 1
e	-1 -1 -1 -1 0 -4 2 -1 1 -1 0 -2
economía	1 -1 0 0 0 -1 0 0 0 2 0 -1
edition	1 0 -2 -4 -3 -1 2 0 -2 1 2 -1
editor	-2 -2 2 3 -2 -2 -1 1 2 0 -1 -1
editorial	2 0 0 -1 -1 -1 -2 0 0 0 -2 2
editors	2 -1 0 2 -4 -3 -4 0 1 -2 0 1
education	-1 -1 0 2 -2 0 0 0 0 -2 0 0
ein	0 1 -4 -3 -2 2 1 -2 2 -2 1 0
ej	-2 -1 0 1 -1 0 2 0 -1 1 2 -2
ek	-1 -1 0 -1 0 1 1 1 -1 2 1 -2
email	7 -2 -2 -10 -7 -4 -3 -1 0 0 -3 3
end	1 0 -1 -2 -3 -1 -2 2 1 -1 -1 1
enough	-1 2 -2 -2 -1 0 0 0 0 1 -1 0
entertainment	2 0 0 -1 -1 -1 -1 0 0 0 -1 1
ep	1 -1 1 1 -2 0 0 -2 0 0 -1 0
epa	-1 0 0 -2 1 1 -3 0 0 1 -2 0
er	-3 0 0 1 -2 -1 4 -1 1 1 1 -2
erfahren	4 0 0 -1 -1 0 -3 0 0 0 3 -3
erhalten	2 -1 -1 -1 -4 -1 0 -1 0 -1 -3 3
error	2 -1 0 -2 -3 0 -1 -1 1 -1 -2 2
es	0 0 -2 -3 -4 -1 2 -1 1 -2 4 -4
essen	-3 0 0 -1 2 0 -1 0 1 -1 0 0
est	-1 -2 -2 1 -3 0 -1 0 -1 2 -1 0
euro	2 0 0 -1 -2 0 -1 0 -2 2 0 1
europa	1 1 -2 -2 -2 -1 0 0 0 0 -1 2
events	0 2 0 -3 -1 -2 -1 0 0 -2 1 0
ever	1 0 -1 0 -3 0 0 0 0 -1 1 1
facebook	2 -2 -1 -11 -2 -3 1 -2 -2 2 1 -1
family	1 -1 0 -2 -3 0 1 0 -1 -2 3 -1
faq	1 -1 0 0 -1 0 0 0 -2 1 0 2
far	2 0 -1 2 0 0 -2 0 1 -2 -2 2
featured	4 0 0 -3 0 0 -1 0 1 -1 -2 1
features	0 1 -1 -2 -3 -2 2 0 -2 2 0 0
feed	-1 0 0 -1 0 0 2 0 -1 0 1 -1
fi	-1 1 -1 -1 -2 -1 1 0 1 -1 0 -1
file	3 -1 -2 -2 -1 -1 -3 -1 1 1 -1 -1
film	-3 0 0 1 -1 -1 4 0 -1 1 1 -1
first	-1 2 0 -2 -3 -1 1 0 -1 0 0 0
flipboard	4 0 0 -4 -1 -2 -1 0 0 1 -1 1
folgen	2 0 0 -3 -3 -2 1 0 -1 -2 2 0
follow	1 -1 0 -1 -1 -2 -1 0 -2 2 1 0
food	0 -1 0 -3 -1 -1 1 0 3 -2 0 -2
for	0 -1 0 -5 1 -1 -1 0 0 -1 0 0
forum	2 0 -2 -1 -2 0 -1 0 1 -1 -1 1
foto	-1 -1 0 -3 -1 1 2 -1 0 -1 2 -1
fotos	2 0 -1 -1 -1 0 0 0 0 0 0 0
found	-3 1 0 -1 0 0 2 0 0 0 1 -2
frage	-2 -1 0 -2 -3 -1 3 0 -1 -1 1 0
fragen	1 1 -1 -3 -1 -1 1 0 -1 1 0 0
france	-1 -1 -1 -3 4 -1 -1 0 0 0 -1 0
free	3 0 0 -3 -3 -1 -2 0 0 -2 1 0
friday	1 0 -1 -2 -3 -1 2 -1 0 -1 0 0
from	-1 -1 -1 -3 1 -1 1 0 -1 0 1 -1
future	0 1 -1 2 -1 -2 -2 1 1 1 -2 0
g	2 0 0 -1 -1 0 -2 0 0 -1 -2 2
galleries	2 0 0 -3 -1 0 -1 0 -1 -1 -1 2
gallery	3 -1 0 -4 -5 -2 0 0 -1 -3 2 -2
game	0 -1 -1 -2 -4 0 1 0 -1 -2 0 1
games	3 -1 0 -3 -2 1 2 0 2 -1 0 -1
geben	-2 0 -2 -1 -2 0 2 0 -1 -1 1 -1
gehen	-1 0 1 0 -2 0 1 0 -1 0 0 0
geht	1 0 -1 -1 -2 0 1 0 1 -1 -1 0
gemacht	-2 -1 -3 2 -4 -2 4 0 1 -4 2 0
getty	-1 -1 -1 -4 1 2 -2 0 -1 -2 1 0
gibt	0 0 1 0 1 0 -3 0 -1 3 -3 2
global	0 0 0 -3 2 0 -1 0 -1 1 -1 0
gmt	-5 -1 -1 5 -2 -1 -4 -4 0 2 -4 3
go	0 2 1 -3 -4 -1 0 0 -1 2 -1 -1
good	1 0 1 -2 -2 0 0 0 -3 0 1 2
google	3 -2 -1 -1 -3 -2 -1 1 -2 0 0 0
government	0 -2 -1 2 -3 0 0 0 1 -2 0 0
group	-4 0 -1 -2 2 -2 4 0 0 1 1 -2
guide	2 2 -2 -4 -4 -1 -1 0 2 -1 -1 -1
h	0 0 0 -2 -1 0 1 0 0 0 1 -1
habe	2 0 -1 0 -2 0 -1 0 0 -1 -2 2
haben	0 0 0 -2 -2 0 1 -1 -2 0 1 0
halten	-1 0 0 0 -2 0 3 0 0 -1 2 0
hat	1 0 -1 -2 -3 0 -1 0 -1 -1 -2 2
hatte	-4 0 -2 -1 -1 0 3 0 -2 -2 3 -2
have	1 0 0 -1 -2 0 -1 0 -1 0 0 0
health	-1 -1 -1 2 -5 -2 -1 -1 2 -1 -2 0
helfen	-1 1 1 -2 -1 -1 -1 0 0 0 0 0
help	1 -1 -3 -5 2 -1 -2 -1 3 -2 -1 -2
her	2 1 1 -1 -4 0 -1 0 -1 0 -2 1
here	1 -2 0 -1 -8 -3 1 -1 0 -1 0 1
heute	1 0 0 -1 -2 -2 0 0 1 -1 1 -1
hier	-1 -1 1 -3 -6 0 2 -1 1 -1 0 0
him	0 0 -2 -1 -4 0 1 0 0 -1 2 -1
home	2 -2 -5 -6 2 -2 -2 1 -2 1 -1 1
house	-3 2 1 0 3 -2 -1 0 -2 2 0 0
html	1 0 0 -3 -4 -2 2 -1 0 0 -1 1
i	-1 1 -1 -3 2 -1 1 -1 1 0 0 0
ib	-1 0 0 -2 -1 0 1 0 0 0 1 -1
ih	3 -1 0 -3 -1 -1 -3 0 -2 1 -1 2
il	-1 0 0 -2 -1 0 1 1 -1 0 0 0
image	0 -3 -1 -6 1 2 -5 -2 -2 -1 2 -1
images	-3 -2 -2 -7 2 4 -4 -1 -2 1 0 -2
in	3 -1 -3 -10 -2 -3 -1 1 2 -2 -2 2
info	0 0 -2 -3 -1 0 1 0 -1 -2 0 0
information	1 0 0 0 -5 0 -1 -2 0 0 -1 1
instagram	4 -2 -1 -6 1 -2 -2 -2 0 -1 2 0
international	-1 -1 0 -1 2 -1 -2 0 1 -2 0 1
is	3 -1 -1 -2 -4 -1 -2 -1 2 -1 -2 1
ist	1 1 -3 -3 1 -1 0 -3 0 0 -1 0
it	0 1 0 -1 -2 -5 0 -3 1 1 -1 0
j	1 0 -1 -4 -2 -1 1 0 -2 2 1 0
ja	1 0 0 -4 -2 1 -1 0 -2 2 1 -2
jetzt	-1 0 0 -1 0 0 2 0 0 -1 2 -2
job	1 -1 1 -3 1 -1 -1 0 -1 1 -1 1
jobs	5 -1 -1 -4 -5 -1 -2 -1 0 -3 0 1
july	2 0 0 0 -2 0 -1 0 -1 0 0 1
june	-1 1 0 -1 -2 -1 1 0 -1 0 -1 1
kann	1 0 -1 -1 -4 0 0 -1 -2 -1 -1 1
know	2 0 0 -1 -3 0 -1 0 -1 1 -1 2
kommentieren	3 -1 -1 -2 -2 0 -2 0 0 1 -2 2
kontakt	4 -1 0 -6 -1 -1 0 -1 0 -3 -1 1
können	-4 0 1 -2 -2 -1 5 -1 -1 0 2 -1
könnte	0 0 -2 0 -1 0 1 0 1 -1 1 1
kündigen	2 0 0 -1 -1 0 -1 0 -2 0 2 -1
land	0 0 -1 -1 -1 0 0 0 0 -2 0 0
lassen	1 0 -2 0 0 0 1 0 2 -2 1 -1
last	-1 0 0 -1 -1 0 1 -1 -2 2 1 -1
later	3 -1 -2 -5 -3 -1 0 0 -3 2 0 0
latest	-1 0 0 -3 -1 0 2 0 1 -2 0 0
leben	-2 -1 3 -3 0 -1 1 -1 0 0 1 0
left	0 0 0 -1 2 0 -1 0 0 -1 -1 1
lesen	3 0 -1 -2 -4 0 -2 0 -1 -1 -1 2
less	-1 0 0 -1 3 0 -3 0 0 0 0 0
liebe	1 0 0 0 -2 0 2 0 1 0 -1 -1
life	1 -2 -2 2 -5 -2 -1 -1 2 -2 0 -1
lifestyle	-2 0 0 2 -2 -1 -2 0 2 -1 0 0
like	4 -1 -1 -5 -3 0 -2 -1 -1 1 -3 3
link	3 -1 -1 -5 -4 -2 1 -1 1 -1 -3 1
linkedin	7 2 -1 -7 -4 -3 -3 -1 -2 2 -1 0
links	5 -1 0 -5 -1 -2 -3 0 3 -2 -3 1
listen	2 0 0 -4 -1 -2 -1 0 1 0 -1 -1
live	-2 -2 -1 2 -4 1 1 0 0 -1 3 -3
loading	0 -2 0 -4 3 -2 -3 0 -2 2 1 -2
local	-1 -1 0 1 -3 -2 2 -2 2 -1 -2 1
login	3 -1 0 -5 -2 -2 -1 0 1 0 -1 1
logo	7 -1 -2 -8 -6 -3 -5 -2 2 -2 1 0
logout	1 -1 0 -2 0 0 0 0 1 -1 0 0
london	-2 0 2 2 -5 -1 0 1 1 1 -1 0
look	0 0 0 -3 0 -1 1 0 0 -1 1 -1
love	2 -1 -2 -3 -3 -1 0 0 2 -3 -1 0
m	1 -1 -3 4 -1 -2 -2 -1 1 -1 -1 0
machen	-4 -3 -3 5 -3 -1 0 0 -2 4 0 -2
magazine	2 -2 -1 -7 -4 2 -1 1 1 0 -2 0
mail	7 -2 -1 -5 -5 -3 -3 -2 -2 2 -1 1
main	0 0 0 -2 1 0 -1 0 0 -1 0 1
man	0 0 0 -2 1 -1 0 -1 1 0 -1 0
map	3 -1 0 -3 -2 -1 0 -1 0 -1 1 0
march	0 0 -1 -1 -3 0 2 0 -2 2 1 0
may	-1 0 -2 0 -4 0 2 0 -1 -2 0 1
me	1 -1 -1 -4 -5 0 0 0 0 0 -1 1
media	-3 -1 -1 1 1 1 2 -1 -1 -2 2 -1
mediadaten	2 -1 0 -2 -1 0 0 0 0 -1 1 0
mehr	4 -2 -1 -4 -3 -3 -2 -2 -1 0 -1 1
melden	-1 0 0 -1 -2 -2 2 -1 -1 1 1 -2
menschen	-2 0 0 -2 -2 -1 3 0 1 0 1 -1
menu	4 -2 -1 -9 -3 -1 1 0 3 -3 1 -2
menü	1 -1 0 -5 -2 -1 0 0 1 -2 0 1
messenger	3 0 0 -3 -2 -1 -1 0 -2 2 -1 1
million	0 1 -2 -1 1 0 -1 0 -1 -2 0 1
min	-1 -2 -3 5 -3 -6 -3 -1 -1 2 -2 0
minutes	0 -1 -1 0 -5 0 1 0 0 -1 0 0
mir	1 0 0 -2 -2 0 3 0 1 -1 1 0
mit	1 -1 -3 -4 -5 -2 2 -1 -1 0 0 1
mobile	3 1 -1 -5 -2 -1 -2 0 1 -3 -2 2
mode	2 0 0 -2 -1 0 1 0 1 -1 0 0
monday	0 0 -2 2 -4 0 -1 0 1 -3 -1 1
money	0 -3 -1 1 2 0 -1 0 -2 1 -1 2
month	-1 0 1 -2 -4 0 1 -1 -2 0 1 0
months	1 0 -1 -2 -2 0 0 0 0 0 0 0
more	4 0 -4 -7 -5 -5 -1 -4 0 0 1 0
movies	2 0 0 -2 0 0 -1 0 -1 2 -1 0
much	0 0 -1 -2 -2 0 1 0 -1 0 1 0
mundo	-2 0 0 3 -1 0 -1 0 1 -2 -1 0
music	2 -1 0 -4 1 0 -3 0 2 -1 -1 -2
muss	-3 -1 2 -1 2 0 -2 -1 0 2 -2 -1
más	5 -1 0 -4 -2 -2 -4 0 -3 3 -2 1
möglich	-4 2 -2 -1 -3 0 4 0 -2 2 1 -2
müssen	1 0 2 -2 -5 -2 -2 0 0 2 -2 0
n	0 0 -1 2 -2 0 -1 0 1 1 -1 0
nach	6 -2 -1 -5 -2 -1 1 0 2 -2 0 0
name	3 0 -2 -3 -1 -1 -1 -1 0 -1 -2 2
national	1 0 0 -1 0 0 0 0 -2 2 0 0
navigation	4 -1 0 -7 -3 -1 0 0 -1 1 -1 1
need	-1 1 -1 -1 -3 0 0 0 -1 2 -1 -1
net	-2 0 0 -3 1 -2 2 -2 1 1 2 -2
network	4 -1 -1 -3 -3 -1 -2 -1 -1 -1 0 1
new	-3 -1 0 2 -3 -2 2 0 1 1 1 -2
news	2 -3 -1 2 -2 -2 -3 -5 2 -2 -1 0
newsletter	6 -3 -2 -2 -5 -3 -4 -2 0 -2 -1 1
newsletters	5 -1 -1 -7 -3 -1 -3 -1 0 0 -2 1
next	5 -2 -3 -7 0 -3 -3 -2 0 -1 -1 1
nicht	2 0 -2 -2 -1 0 -1 -1 1 0 -2 2
nichts	2 0 1 -1 -2 0 -2 0 0 1 -2 1
no	2 -2 -2 -4 0 -2 -2 -1 0 -1 -1 1
not	-2 0 0 -1 -3 -1 3 0 0 -1 1 -1
note	-2 -1 0 -3 -3 -2 2 0 0 -1 1 -1
noticias	3 -1 0 -3 -1 0 -2 0 2 -2 -2 2
november	-3 0 -2 -1 0 -1 3 -2 -1 1 1 0
now	2 -2 1 -12 -6 -4 0 -2 0 -1 0 -1
nu	4 -1 0 -2 -1 -2 -1 0 1 1 -2 -1
nutzen	-1 0 -1 -1 -3 -1 2 1 0 -1 0 1
nutzungsbedingungen	2 0 0 -2 0 0 0 0 0 0 0 0
o	3 -1 -1 -4 -2 -4 -2 -1 1 0 -1 0
oben	2 0 0 -1 0 0 -1 0 -2 0 -1 1
of	1 1 -1 -2 -3 0 -1 0 -2 0 -1 2
off	-2 -1 3 -4 -7 -1 2 0 1 0 0 -1
old	-1 -2 1 -1 -1 0 -1 0 -2 2 -1 1
on	0 0 1 -6 -1 -3 0 -1 -2 1 0 1
one	-3 -2 -1 3 0 -1 2 0 0 0 1 -1
online	1 -1 -3 -4 -7 2 0 0 2 -3 0 0
only	0 0 0 1 -4 -1 1 0 -1 -2 1 -1
open	-1 0 1 -3 0 -1 -1 0 -1 0 0 0
opinion	-1 -1 0 3 -2 -3 -1 -1 1 -1 -2 0
opinions	2 -1 -2 -3 -2 0 0 0 1 1 0 -1
opinión	3 0 0 -2 0 0 0 0 0 0 0 -1
or	2 0 0 -2 -2 -1 -1 -1 -1 0 1 0
org	1 -1 0 -4 -1 -1 -1 -2 0 -1 0 0
other	0 -1 0 -1 -2 0 1 0 1 -2 1 -1
out	-1 1 -2 -7 -2 -2 2 0 1 -2 1 0
over	2 -1 2 -1 -3 0 -1 0 1 2 -2 0
own	-2 1 0 -1 -1 0 3 0 -1 1 2 -1
p	2 -2 -1 -3 -2 0 0 0 1 0 0 -1
page	1 -2 -3 -6 -2 -2 2 -2 0 0 1 -1
pages	3 0 0 -2 0 0 0 0 0 1 0 0
panorama	-2 -1 0 2 -1 -3 -1 0 2 -1 -1 -1
paper	2 0 0 -2 0 0 0 0 -1 -1 2 0
part	-1 0 0 0 -2 0 2 0 2 -1 1 -2
partner	2 0 0 -1 0 0 0 0 -1 0 0 1
past	-3 0 1 -1 -3 -1 3 0 0 0 0 0
pdf	3 -1 -1 -4 -3 -1 2 0 0 0 0 -1
people	-5 -1 -2 -3 0 0 5 0 0 -1 4 -4
permission	1 -1 0 0 -2 0 0 0 1 -1 -1 1
permissions	1 -1 0 -2 -2 0 1 0 -1 0 0 1
photo	-5 -2 -1 -4 5 0 -4 0 1 1 -2 0
photos	2 0 -1 -3 -2 -3 -1 0 -1 -2 -2 3
pinterest	5 0 0 -6 -2 -2 -3 0 -3 0 1 1
place	-1 -1 -2 -1 1 0 2 0 0 1 1 -1
play	0 -1 -1 2 -3 0 0 0 -1 1 1 0
pm	-1 -3 -4 5 -6 -5 -2 -1 0 -1 0 0
podcast	0 -1 1 0 -4 -1 3 0 0 0 0 0
podcasts	4 0 0 -4 -1 0 0 0 0 -1 1 -1
point	-1 1 -1 -1 -3 0 3 0 1 -1 0 1
policy	4 -2 1 -8 0 -1 -3 -3 -3 1 -2 3
politics	-2 -1 -1 4 -4 -4 0 -2 0 -1 0 1
política	3 0 1 -3 0 0 -1 0 3 0 -1 0
popular	3 1 -2 -4 -2 -1 -2 -1 -2 0 -1 2
possible	1 1 0 -1 -2 0 -1 -1 1 1 -1 0
post	-2 -2 -2 -1 1 -2 -1 -1 -1 1 0 0
posts	5 -1 0 -2 -1 0 -4 0 -1 2 -3 2
power	0 -2 4 -3 -4 -1 -2 0 1 3 -3 1
president	2 -2 -2 -2 0 0 -1 0 -1 1 -1 1
press	-6 -3 -3 5 0 1 -5 3 0 2 -4 2
presse	2 -1 0 -3 -1 0 0 0 1 -2 -1 0
print	5 -3 -2 -4 -1 -4 -3 0 -1 2 -1 0
privacidad	2 0 0 -1 -1 0 -1 0 1 -1 0 0
privacy	4 -1 0 -2 -2 0 -2 0 0 1 0 -1
prozent	2 -1 0 0 -3 0 0 0 0 -1 2 -2
public	1 0 0 1 -1 0 0 0 0 3 -1 -1
r	1 0 -1 -5 -3 -1 0 -1 -1 1 0 -1
ratgeber	2 0 -2 -3 1 -1 -1 0 1 -1 0 0
read	-5 -3 -2 7 -5 -4 -3 -1 -1 4 -4 1
reading	5 0 0 -4 -4 -2 -3 0 0 1 -2 1
recht	2 0 0 -2 -1 0 -2 0 0 0 -2 2
recommended	1 0 0 -2 -1 -1 0 -1 0 -1 0 1
reddit	0 -1 0 -6 3 -2 -2 0 -3 3 0 -1
register	1 -1 0 -3 -1 -1 1 0 1 -2 1 0
registrieren	3 0 0 -3 -2 0 -2 0 -1 -1 -2 2
reisen	2 -1 0 -1 -1 0 0 0 1 -2 2 -2
related	4 0 0 -3 -2 -3 -1 -1 -2 -3 3 0
report	-3 -1 -3 -4 -7 -2 -2 7 -2 -1 -2 3
reprints	3 0 0 -3 0 0 -1 0 0 1 -1 0
reservados	3 0 0 -1 -3 0 0 -1 -1 0 0 1
reserved	1 -2 -2 -7 -1 1 1 -4 0 -2 3 0
reuters	-4 -2 -3 -6 5 5 -5 0 0 0 0 -1
reviews	3 -1 -1 -2 -3 -1 0 0 0 1 -1 0
right	0 -1 -1 -5 2 -2 0 -1 -1 0 -1 1
rights	1 -1 0 2 -1 -2 -2 0 1 2 -3 1
rss	2 -2 -1 0 -3 -3 -2 -1 1 -3 -2 2
run	-1 -1 0 -2 -3 0 2 0 0 -1 1 -1
s	0 6 -6 -1 -9 1 0 -2 1 1 0 -1
said	-5 -1 -3 -2 -4 -1 4 4 -1 -2 2 -2
saturday	-2 0 -3 -1 3 0 0 0 1 1 0 -1
save	3 -1 0 -3 -3 -2 1 0 -2 2 -2 1
say	4 0 1 -4 -6 -1 -2 0 0 0 -2 1
says	2 0 2 -5 -6 -3 -1 -1 -1 1 -1 1
schließen	4 0 0 -4 -1 -1 -1 0 0 -1 -1 0
school	-1 0 0 -1 -3 0 1 0 0 -1 1 -1
schreiben	4 -1 0 -3 -2 -1 -2 0 -1 0 -2 2
science	0 -1 2 0 -4 -2 0 -1 2 -1 -1 -2
screen	2 -1 -2 -1 -2 0 3 0 2 -2 0 0
search	7 -2 -1 -8 0 -2 -2 0 -1 1 -3 2
secciones	2 0 0 -1 0 0 0 0 -2 2 0 0
sections	4 0 0 -3 0 0 -1 0 0 -1 -1 1
security	1 -1 1 -4 -4 -1 0 0 2 0 -1 -2
see	-1 -1 -2 -3 -3 -1 3 0 -1 -1 1 0
sehen	1 0 -1 0 1 0 -2 0 0 0 1 -1
sei	-1 0 0 0 -2 0 2 0 0 -1 1 -1
sein	0 -1 1 -3 -4 -1 1 -2 -2 -1 0 0
seite	1 0 0 -2 -1 0 1 0 0 0 1 -1
service	4 -1 -1 -6 -4 -2 -1 0 2 -4 1 -2
services	1 -2 0 -2 -5 -2 1 0 0 -3 0 1
set	0 1 -1 -1 -3 0 0 0 0 0 -1 1
share	4 -1 -1 -9 -3 -4 -1 0 -2 3 -1 0
shop	-2 -2 -1 -7 3 -3 -1 0 0 0 2 -2
show	1 -1 2 -3 -3 0 -1 0 -1 2 -2 1
shows	3 0 0 -2 -1 0 -1 0 0 -1 0 0
si	-2 0 0 -1 -2 2 2 1 -1 -1 1 -1
sich	0 0 -2 -1 -3 0 2 0 0 -2 1 -1
sie	0 0 1 -2 -3 0 1 0 -1 1 1 -1
sind	-1 -1 -3 -3 -7 -1 3 0 -1 -1 1 1
site	1 -2 -2 -3 -4 -1 0 0 3 -2 -1 -2
so	1 0 -1 -2 -1 0 0 0 2 -1 0 -2
soll	0 -2 1 0 2 0 0 0 2 -1 -1 1
sollte	-2 0 -1 0 -1 0 2 0 -1 -1 1 0
source	-3 -1 1 -2 -4 0 3 -3 0 0 2 -2
speichern	1 0 0 1 -2 0 -2 0 0 2 -2 2
sport	0 -2 -2 2 -4 -3 -1 -1 2 -4 -2 -1
sports	0 -2 -1 -1 -4 2 -1 -1 1 -1 -2 0
springen	3 0 0 -3 -2 0 1 0 -1 1 1 -1
staff	2 -1 0 -1 -2 -1 -1 -1 -1 0 -2 2
start	1 -1 0 -1 -2 0 0 0 -1 -1 -1 1
state	-1 0 0 -2 1 0 1 0 0 0 1 -1
states	-2 0 2 1 -4 0 0 0 -1 2 -1 0
stehen	0 -2 1 -1 -3 0 1 0 0 -2 0 1
steht	-2 2 1 0 0 0 0 0 -1 2 -1 -1
store	1 -1 -1 -5 -4 0 1 0 0 -1 1 0
stories	3 -3 -3 0 -3 -3 -2 -2 1 -4 -1 3
story	3 -2 -2 -4 -1 -3 -3 2 3 -3 -3 2
submit	4 0 0 -3 -1 -1 0 0 -1 1 -1 1
subscribe	4 -2 -1 -5 -4 -3 0 0 0 0 1 0
subscription	3 -1 -2 -3 -2 0 -1 0 0 -1 -1 1
suchen	3 0 -1 -3 -1 -1 -1 0 1 -2 0 1
sun	0 0 0 -1 -2 0 0 0 1 -1 0 -2
sunday	-1 0 -1 -1 -2 0 2 -1 0 -1 2 -2
support	0 -2 -3 -5 -3 -1 2 0 0 -3 1 -1
system	-1 -2 -3 -1 1 -1 1 0 -1 2 -2 0
t	0 0 0 -1 -1 -1 1 0 0 0 0 -2
tag	-1 0 0 1 -2 0 0 0 0 2 -1 0
tags	4 0 0 -5 -1 -3 -2 -2 0 0 -3 2
team	0 -3 -2 -1 -4 -2 3 0 -1 0 2 -2
tech	1 -1 -1 1 -4 -2 -1 -1 1 -3 0 0
technology	2 0 -2 1 -3 -2 -2 0 2 -2 -1 -1
teilen	7 -2 -2 -8 -6 -4 -3 0 0 -1 0 2
telegram	0 0 0 -3 -1 -1 2 0 -1 0 1 0
termine	2 0 0 -2 0 -1 0 0 1 -1 -1 1
terms	-1 0 0 -1 2 0 1 0 0 0 0 1
test	3 -2 -1 -2 -3 0 3 0 0 0 -1 0
that	-1 1 -2 -2 0 0 0 -1 -2 1 0 0
the	1 0 -1 -2 -3 0 0 0 1 -1 -1 1
them	0 0 -1 -3 0 0 0 1 2 1 -1 -1
thema	4 -1 -1 1 -5 -3 -4 0 0 -2 0 2
there	-1 0 -2 -1 -3 0 2 0 -1 -1 1 -1
thing	-2 2 0 -1 -2 0 2 0 -1 1 0 0
things	-2 0 0 -1 1 0 1 0 0 0 0 0
this	2 -2 -2 -5 -1 -3 0 -1 0 -1 0 1
thursday	-2 -1 -1 -1 3 0 -2 0 0 -1 0 -1
tiktok	2 0 0 -2 0 -3 -1 0 0 -2 3 -1
time	0 1 -3 -4 -7 -3 2 -2 2 1 -1 -1
times	-3 -3 -2 -4 0 4 -1 0 0 1 0 -1
tips	2 -2 -1 1 -3 0 -2 0 -1 1 -3 2
to	2 2 -1 -4 -2 -1 -2 -1 0 0 -2 2
today	-2 1 0 -1 -7 -5 3 -2 0 1 0 -2
together	-2 -1 1 -1 -1 0 -1 0 -1 1 -1 0
tomorrow	2 0 0 -1 -1 0 0 0 0 0 -1 1
too	1 -1 -2 -1 1 0 -1 1 1 -2 -1 2
top	1 -2 2 -4 -4 -1 -1 -2 -1 2 -2 1
topics	5 1 2 -4 -2 -2 -4 -1 2 1 -3 0
travel	0 0 0 1 -2 -2 -1 -1 2 -1 -2 -1
trending	-1 0 0 -3 -1 -2 2 0 1 -1 0 -1
trial	-1 2 0 -1 1 0 0 0 -1 2 0 -1
tt	8 -1 -2 -6 -2 -9 -3 0 -5 5 -3 -3
tuesday	-1 0 1 -2 -5 0 0 0 1 -2 0 0
tun	-2 2 -3 -1 -4 -1 3 -1 -2 -2 2 0
tweet	9 -1 -1 -8 -4 -5 -3 -1 -2 2 -2 0
twitter	2 -3 -3 1 -6 0 -2 -1 -1 1 0 0
u	-1 1 -2 3 -7 -3 0 -1 -1 2 0 -2
uc	0 0 -1 1 -2 0 -2 1 1 0 -1 0
ug	-3 -1 0 3 -1 -1 0 1 -1 1 0 -1
uhr	-4 0 0 4 -1 -2 -2 0 -1 3 -2 -2
ulu	-2 0 -2 -1 -3 2 1 0 0 -3 3 0
um	-1 3 -2 -1 0 0 0 0 -1 1 0 -2
un	-1 1 -1 -2 -3 0 2 0 -1 2 0 -2
une	2 0 0 -1 -1 0 0 0 1 -1 0 1
uns	4 -1 -1 -3 -2 -1 -2 0 1 -3 -2 1
unternehmen	2 1 -1 -3 -3 -1 0 0 -1 0 0 1
unterstützen	2 0 -1 -1 0 0 -2 0 0 0 -2 2
up	0 -3 -3 2 -8 -5 0 -1 0 -1 -1 2
url	-1 0 -1 0 -2 -1 2 0 -2 1 1 0
us	8 1 -2 -9 -7 -4 -2 -1 0 1 -4 1
use	2 -1 -2 -3 0 -2 -1 0 2 -2 -2 -1
used	-2 0 -1 0 -1 0 2 0 0 -1 2 -2
v	0 0 -1 -4 1 -2 1 0 1 -2 1 -2
video	2 1 -3 -6 -3 -3 0 -1 2 0 1 -2
videos	6 -1 -1 -5 -3 -1 -4 0 -1 1 -1 1
view	1 0 0 -2 -3 -1 1 0 -1 -1 1 0
views	0 -2 2 1 -3 -1 0 0 -1 1 0 1
von	-6 -1 -1 6 -3 -2 0 0 -1 2 -1 0
vor	-2 0 0 -2 2 0 0 0 -1 1 0 0
vorbehalten	3 0 0 -2 -2 -2 -1 -1 0 -1 -1 2
w	0 -1 0 -3 -1 0 2 0 -1 0 1 0
war	-1 0 3 0 0 0 -1 0 -1 3 -2 -1
was	-1 0 1 0 -1 0 1 0 -2 0 0 0
washington	-3 -1 -2 -2 -4 -3 5 -1 -2 -2 4 -2
watch	2 0 0 -2 -2 0 -1 0 0 0 1 0
way	-3 -1 -2 -1 -4 0 5 0 1 -3 4 -2
weather	-2 -1 0 2 3 -2 -2 -1 1 1 -2 0
web	1 -1 1 -4 -3 -2 0 -1 -1 -1 1 0
website	0 0 0 -5 -3 -2 1 0 -1 -1 0 1
wednesday	-4 -1 -3 -3 -1 0 2 2 0 -3 0 1
week	1 -1 -3 -4 -2 -1 2 -1 0 -1 1 -1
weiter	2 -1 1 -2 -5 -1 -1 0 0 0 -2 2
well	1 -1 0 -1 -4 0 0 0 -1 1 -1 0
welt	-1 0 -1 -1 -5 2 0 0 0 2 0 -1
werden	0 1 -2 -6 0 -3 0 -3 2 -3 0 -1
whatsapp	5 -1 -1 -6 -4 -2 -1 0 -3 3 -1 2
wieder	1 -1 -2 -1 -3 0 0 0 0 0 -1 1
will	1 0 0 -1 -4 0 0 0 0 0 -2 2
wir	0 0 0 -1 -2 -1 2 0 -1 0 -1 1
wird	1 1 -1 -3 -8 -1 2 -1 1 -1 -1 0
wissen	4 0 0 -5 -2 -1 -2 0 0 -3 -2 2
with	0 -1 -2 -1 -5 0 0 -1 1 -2 -1 0
wohnen	0 -1 -1 1 -2 0 0 0 0 0 -1 0
wollen	1 0 0 0 -2 0 -1 0 0 0 -1 1
women	2 0 0 -1 -3 0 -1 0 0 -1 -1 1
work	2 -2 -2 -3 -5 0 0 0 0 0 0 -1
world	1 -1 -3 2 -3 -3 0 -2 3 -2 1 -3
writer	-5 -2 -1 6 -6 -4 -2 -1 -2 4 -3 0
wurde	0 -1 -3 -1 -4 0 1 -1 -2 -3 1 0
wurden	2 0 -1 0 -3 0 0 0 -1 1 -1 0
x	1 -1 -2 -2 3 -3 -2 -2 -2 3 -2 0
xing	2 0 0 -1 0 0 -1 0 0 0 -1 1
year	-1 -3 2 -4 0 -2 1 -2 0 1 0 -2
years	-1 -1 -1 -2 -6 -2 3 0 1 -2 2 -2
yet	-2 -1 -1 -1 -2 0 3 0 1 -1 2 -2
you	0 -2 1 0 -8 -2 1 -1 1 -1 0 0
youtube	2 -1 -1 -1 -5 -1 -1 -1 0 -1 2 0
z	-1 0 -1 2 -4 -2 -1 0 1 0 -2 0
zeit	2 1 -1 -1 -3 -1 0 0 -1 2 -1 1
zu	-2 1 -2 -2 3 -2 -2 0 1 2 0 -2
zurück	-1 1 -2 -4 0 -1 1 0 -2 1 1 0
zusammen	-3 0 1 0 -3 0 2 0 0 1 0 -2
über	-2 0 0 2 -1 0 0 0 -1 0 -2 1
# line above
0	2 -2 -1 -2 -10 -6 -1 -3 0 -1 0 0
0 0	-3 -4 0 2 0 0 0 -1 0 1 2 -2
0 0 0	-2 1 -1 3 -3 -1 -3 -1 -1 2 -1 0
0 0 0000	1 -1 2 3 -2 -2 -4 -1 0 2 -3 1
0 comments	4 -1 -2 -4 0 -2 -3 0 1 0 -2 1
0 hours ago	3 -1 -2 -3 -2 0 -2 -1 -2 0 -2 2
0 november 0000	1 0 2 0 -3 -1 -3 0 -1 3 -3 1
0000	-4 -3 -1 0 2 -1 4 0 -1 -2 2 1
0000 0 0 0 0	0 0 -1 1 -3 -1 2 0 -2 1 1 -1
a	2 0 -1 -2 -2 -2 2 0 1 -1 0 -1
abonnieren	-1 -1 -2 1 -1 -1 2 0 -2 -2 2 2
about	1 2 -1 -5 -3 -1 0 0 -2 0 0 1
about us	6 -2 0 -4 -2 0 -1 0 -2 3 -1 0
ad choices	1 0 0 -1 0 0 0 0 2 -1 -1 -2
advertise	0 1 -1 -3 -1 0 -1 0 1 1 0 -1
advertise with us	0 1 0 -3 -1 0 -1 0 0 0 -1 0
advertisement	0 -2 -4 0 -4 -3 1 -1 -2 0 1 -1
advertising	3 0 0 -2 -2 -3 -3 0 0 -2 2 0
afp	-3 0 -1 0 -2 3 1 0 0 0 0 0
aktuelles	3 1 0 -4 -1 0 0 0 1 -2 0 -1
android	2 -1 0 -2 -1 -2 -1 0 -1 1 -1 1
antworten	4 -1 0 -4 -4 -3 -2 -2 -1 -1 -2 2
anzeigen	-1 0 0 -2 -1 0 2 0 -1 -1 2 0
apple	2 0 -1 -2 -2 0 -1 0 -1 0 -1 1
apps	-2 0 0 2 -2 0 0 0 -1 0 0 1
april 0 0000	-1 0 -2 -4 2 3 -2 0 -1 -2 1 1
april 0000	-1 -1 0 -2 -1 0 1 0 0 -1 1 0
archiv	-2 -1 0 1 -1 2 -1 0 0 -1 -1 1
associated press	0 0 -3 0 0 0 -1 0 0 0 0 1
author	-4 -1 0 5 -1 -2 -1 0 0 1 -1 1
auto	2 0 0 -2 0 0 0 0 -1 -1 0 1
books	3 0 0 -2 -1 0 0 0 1 -1 0 -1
breaking news	-1 1 -1 1 -2 0 -1 0 1 -1 -1 0
business	2 2 -2 -2 -3 -1 -2 0 2 -2 -1 -2
by	-7 -1 -1 8 -4 -4 -3 0 -2 2 0 0
careers	4 0 0 -3 -1 0 0 0 0 -1 0 1
categories	-1 0 0 2 -1 0 -1 0 0 -1 -1 2
close	-1 -1 -1 0 0 -2 0 0 -3 2 -1 1
comment	-1 -1 -1 0 1 -3 0 -1 1 -1 -2 2
comments	0 2 -3 -1 -1 -1 -3 0 -2 3 -2 1
community	1 0 0 -2 -1 -1 -1 0 -2 2 2 -1
company	0 1 0 -1 0 0 -1 0 -1 1 2 0
contact	-2 0 0 0 1 -1 -1 0 -2 2 0 1
contact us	5 -1 -2 -7 -4 -1 -1 0 2 -3 -1 0
cookie policy	2 0 0 -1 0 0 0 0 0 0 0 0
cookies	1 0 0 -1 0 0 -1 0 2 -1 -1 -2
culture	2 0 -1 -1 -2 -1 -1 0 2 0 0 -3
datenschutzerklärung	3 0 0 -3 -1 -1 0 0 0 -1 0 1
de	2 -1 -1 -2 0 0 0 0 2 -2 0 0
december 0 0000	-1 1 -3 -2 0 -1 1 0 -2 -1 1 0
deportes	3 0 0 -3 0 0 0 0 -1 2 0 -1
deutschland	3 -1 0 -3 -1 0 -1 0 0 0 -1 0
digital	3 0 0 -3 0 0 0 0 1 -1 0 0
donate	1 0 0 -3 -1 0 1 0 -2 2 1 -1
drucken	3 -1 -1 -3 -1 -1 0 0 0 1 -1 0
e mail	1 -2 -2 -5 1 -2 1 0 -2 0 1 0
e paper	4 0 0 -3 0 0 0 0 -1 -1 2 0
economía	3 0 -2 -3 -2 0 -1 0 0 2 -1 -1
education	-2 -1 0 2 0 0 -1 0 0 -1 -1 0
email	-3 -4 -3 3 2 -5 -3 -1 -1 1 -1 2
email address	4 -1 0 -2 -2 -1 -3 0 -2 -1 1 0
email newsletters	2 -1 0 -2 0 0 0 0 2 -1 0 -2
entertainment	2 1 -1 -4 -1 -1 -1 0 1 0 -1 0
europa	2 0 0 -1 0 0 0 0 0 0 0 0
events	2 -1 0 -1 -2 0 0 0 1 -4 0 1
facebook	3 -2 -2 -7 -4 0 3 -1 -3 2 1 0
faq	-1 -1 2 -1 0 0 0 0 -2 0 0 2
featured	4 0 -1 -3 -1 0 0 0 1 -1 -1 0
features	-2 0 0 2 -3 -1 2 0 -1 1 -1 1
flipboard	4 0 0 -4 -1 -1 -1 0 0 1 -1 1
follow	0 -1 -1 1 -1 0 -2 0 -1 3 -1 0
follow us	3 -2 2 -3 -3 -1 -3 0 -1 0 -3 2
follow us on twitter	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
food	2 -1 0 -2 -1 0 -1 0 3 -2 -1 -2
forum	2 0 0 -2 0 0 0 0 1 -2 0 1
games	3 0 -1 -1 -1 -1 0 0 0 -1 0 1
getty images	0 0 2 -2 1 2 -2 0 -1 -1 1 0
go	3 -2 0 -3 0 0 0 0 1 -2 0 1
google	3 -1 0 -4 2 -1 -2 0 -3 2 2 -1
health	0 3 -1 -4 -2 -1 -1 0 1 1 -1 -2
home	9 0 -1 -12 -3 -2 -2 0 -3 3 1 1
instagram	0 -2 -1 -5 2 -1 -2 0 0 -1 2 0
jetzt anmelden	0 0 0 -1 1 0 -2 0 -1 0 1 0
jobs	3 0 0 -4 -1 0 -1 0 0 -2 -1 1
june 0 0000	4 -1 1 -3 -4 0 -2 0 -1 2 -2 0
kontakt	6 -1 -1 -7 -4 -3 -2 0 0 -2 -2 1
latest	2 -1 0 -2 -1 0 0 0 1 -1 0 -1
latest news	3 -1 -1 -3 -3 0 -1 0 0 0 -1 1
learn more	-2 3 -1 -3 -2 0 2 -1 -2 1 1 1
lesen sie auch	5 0 0 -2 -4 -2 -3 0 -1 0 2 -2
life	0 -1 0 -3 1 -1 -1 0 0 -1 -1 1
linkedin	3 -2 -3 -1 -3 -2 0 0 -1 2 0 0
links	2 0 0 -1 0 0 0 0 1 -1 0 0
live	1 1 -1 -4 -2 0 0 0 -1 1 0 1
loading	1 -1 -2 -3 1 -1 0 0 -1 0 1 -2
local	-1 2 0 -1 -1 0 -1 0 1 2 -1 -2
log in	2 -1 0 -1 -2 -1 0 0 2 -3 0 0
login	4 -1 0 -5 -1 -1 0 0 0 0 -1 0
logo	1 1 0 -3 -1 0 0 0 1 -1 0 0
logout	3 0 0 -2 0 0 0 0 0 0 0 0
magazine	3 0 0 -3 -2 0 -1 0 2 0 -1 -2
mail	2 0 -1 -2 -1 -1 0 0 -1 1 -1 1
may 0 0000	-1 0 1 1 -1 -2 -3 0 -1 2 -2 1
media	-1 -1 0 2 -1 0 -1 0 1 -2 -1 1
mediadaten	2 0 0 -1 0 0 -1 0 -1 -1 1 0
mehr	2 -1 0 -2 -2 -1 0 -1 0 1 0 -1
mehr zum thema	7 -1 -1 -4 -5 -1 -5 0 0 -1 1 -1
menu	2 -1 -1 -1 -2 -1 0 0 3 -3 0 0
menü	4 -2 0 -4 -2 0 -1 0 1 -2 -1 0
mobile	3 0 0 -2 0 0 0 0 -1 -1 0 1
mobile apps	-3 -1 0 3 0 0 0 0 -1 -2 0 2
money	1 0 0 -1 0 0 0 0 -2 0 0 2
more	6 -1 0 -7 -2 -1 -3 0 -1 -1 0 1
most popular	3 -1 0 -4 -3 -1 -1 0 -1 -1 0 0
most read	2 0 0 -1 -1 0 -1 0 -1 0 -1 1
movies	1 0 0 -1 0 0 0 0 0 2 0 -1
mundo	2 -1 0 -2 0 0 0 0 1 -2 0 -1
music	4 -2 0 -2 0 0 0 0 2 -2 0 -2
my account	2 -2 0 0 0 0 0 0 0 -2 0 1
nach oben	2 0 0 -1 -1 0 0 0 -1 0 0 1
name	2 0 0 -1 0 0 -1 0 -1 -1 -2 2
national	1 0 0 -1 0 0 0 0 -2 2 0 0
navigation	3 0 0 -2 0 0 0 0 1 -1 0 0
news	4 -1 -2 0 -6 -4 -3 0 1 0 -2 0
newsletter	5 -1 -2 -6 -3 -1 -2 0 0 0 2 -1
newsletter abonnieren	2 0 0 0 -1 0 -2 0 0 0 -2 2
newsletters	4 0 0 -4 -1 0 -1 0 -2 2 -1 0
next	2 0 -1 -4 -1 -1 -1 0 -2 -1 1 1
november 0 0000	0 -2 0 2 -2 -1 -1 0 0 -1 -1 2
october 0 0000	0 0 2 2 -3 -1 -3 0 -1 3 -3 1
opinion	1 2 -1 -3 -3 -2 -2 0 1 1 -2 0
opinión	2 0 0 -1 0 0 0 0 0 1 0 -1
panorama	-2 3 0 1 -3 -1 -1 0 1 1 -1 -1
partner	2 0 0 -1 -1 0 0 0 -1 0 0 1
people	2 0 0 -1 0 0 0 0 0 -1 0 1
photos	3 -2 0 -2 0 0 0 0 -1 -2 -1 2
pinterest	3 0 0 -3 -1 -1 1 0 -2 0 1 0
place an ad	2 0 0 0 -1 0 0 0 0 1 0 -1
podcast	2 1 0 -4 -1 -1 -2 0 0 1 -2 -1
podcasts	5 -2 0 -4 -3 -1 -2 0 0 -1 1 -2
policy	2 0 0 -1 0 0 0 0 -1 1 0 1
politics	1 4 -2 0 -4 -2 -3 -1 -1 3 -2 1
política	-2 0 0 -1 0 2 0 0 3 -2 0 0
popular	2 -2 0 -2 -1 0 -1 0 -1 -2 -1 2
press	2 0 0 -2 -1 -1 -1 0 1 -1 -1 1
presse	0 -1 0 1 -1 0 0 0 2 -2 0 0
print	-4 1 -4 3 1 -5 -2 0 -3 4 -1 -1
privacy	2 0 0 -2 -1 0 -1 0 0 1 -1 -2
privacy policy	6 -2 0 -4 -2 -1 -2 0 -2 1 -2 2
ratgeber	3 -1 0 -3 -2 -1 -1 0 1 -2 0 -1
read more	3 0 -2 -2 2 -3 -4 -1 -2 0 1 0
recent posts	3 -1 0 -2 -2 0 -1 0 1 -1 -1 1
recht	2 -1 0 -2 0 0 0 0 1 -1 0 0
reddit	1 -1 -3 -5 -2 -1 2 0 -2 1 1 0
register	2 -1 0 -1 -1 0 0 0 1 -1 0 0
reisen	2 0 0 -1 0 0 0 0 1 -2 2 -2
related	2 -2 -1 -4 -1 -2 -1 0 -1 -3 3 0
related articles	1 -1 -1 -3 1 -1 -4 0 -1 -1 -1 2
related stories	4 -1 0 -4 -4 0 -2 0 -1 0 0 1
reuters	2 -1 -1 0 2 -2 -2 -1 -1 -1 0 1
reviews	3 -1 0 -4 -1 0 -1 0 1 -2 -1 -1
rss	1 -2 -1 0 -3 -2 0 -1 0 -3 -1 2
rss feed	2 0 0 -1 -1 0 0 0 0 0 0 0
save	-1 0 -2 0 -2 0 1 0 -1 1 1 0
schließen	-2 0 0 2 -1 0 -1 0 0 0 -1 0
science	2 -1 0 0 -2 -1 -1 0 2 -2 -1 -1
search	0 -1 -3 1 1 -2 -1 0 -1 1 -1 0
search for	2 1 0 -4 -3 -1 -1 0 1 -1 -1 1
secciones	2 0 0 -1 -1 0 0 0 -2 2 0 0
sections	3 0 -1 -2 -1 -1 0 0 1 -1 0 0
security	2 -2 0 -3 -2 0 0 0 1 -1 0 -2
see all	2 0 0 -2 -1 0 -1 0 -2 -1 -1 1
service	3 -2 0 -3 0 0 -1 0 2 -3 1 -1
services	0 0 0 -2 -1 0 1 0 0 0 1 -1
share	2 0 0 -2 -6 0 1 -1 -3 4 -1 0
share on facebook	5 0 0 -5 -1 -1 0 0 1 -1 -1 0
share this	2 -1 -1 -2 -2 0 0 -1 2 -2 0 0
shop	1 0 -1 -2 -4 -1 0 0 -1 0 1 0
sign in	1 1 -1 -4 -2 0 -1 0 0 0 -1 1
sign up	5 -1 -3 -3 -3 0 -4 0 0 1 -1 1
site map	4 0 0 -3 -1 0 0 0 -1 0 0 1
skip to content	5 1 -1 -6 -2 -1 -1 0 1 0 -1 0
skip to main content	1 -1 -2 1 -3 -1 -1 0 2 -1 -1 0
social	2 0 0 -1 -2 0 0 0 0 0 0 0
social media	2 0 0 -2 0 0 0 0 0 -1 0 1
sport	3 0 -2 -6 -4 -2 -2 0 4 -1 -2 -3
sports	-1 1 0 -1 -2 -1 0 0 0 1 0 -1
start	2 -1 0 -1 0 0 -1 0 -1 -1 -1 1
store	2 0 0 -2 0 0 0 0 -2 -1 0 2
submit	-2 0 0 2 -1 0 0 0 -1 1 0 0
subscribe	1 0 3 -2 -5 -1 -3 0 0 2 -2 -1
subscribe now	4 -1 0 -3 -1 -1 -2 0 1 -1 0 0
suchen	-1 -1 -1 1 -3 -2 1 0 1 -3 -1 1
support	-2 1 0 1 -1 0 0 0 0 0 0 0
tags	4 0 0 -3 -4 -2 -3 -1 -1 0 -3 2
tech	2 0 0 -1 -1 0 -1 0 2 -2 -1 -1
technology	3 -1 0 -4 -1 0 -2 0 2 -2 -1 -1
teilen	-1 -2 1 -2 0 -4 2 -1 -1 -1 1 2
telegram	-2 -1 1 1 -2 -1 1 0 -2 1 1 1
termine	2 0 0 -2 -1 0 -1 0 1 -1 -1 1
terms	2 0 0 -1 0 0 0 0 0 0 0 1
terms conditions	2 0 0 -3 -2 -2 0 0 -1 0 0 1
terms of use	1 -1 0 0 -1 0 -1 0 3 -1 -1 -2
the associated press	-1 0 2 1 -2 -1 1 0 1 0 1 -1
thema	-2 0 0 3 -1 -1 -2 0 1 -1 -1 1
tiktok	-2 0 0 -3 -1 -1 3 0 -1 -2 4 -1
top stories	3 -1 -2 -2 -3 0 -2 0 2 -2 -1 1
topics	4 0 0 -4 -2 -1 -2 0 1 0 -2 2
travel	2 1 0 -3 -2 -1 -2 -1 2 0 -2 -1
trending	0 -1 -1 -1 -3 -1 2 0 1 -1 2 -2
tt	9 -4 -5 -9 -11 -1 -1 0 -3 4 -2 -3
tweet	2 1 2 -4 -3 -4 0 0 -2 3 -1 0
twitter	1 1 0 0 -5 -3 -1 0 -2 3 -1 1
unternehmen	3 -2 0 -3 0 0 0 0 0 -2 -1 2
video	-1 1 -3 -1 2 1 -2 0 1 -1 1 -1
videos	4 -1 0 -5 -1 -1 -1 0 -2 1 1 1
view all	0 0 0 0 -2 0 1 0 -2 2 -1 0
von	-7 0 -1 7 -4 -3 -2 0 -1 2 -3 -1
weather	0 2 0 -4 -2 -1 -1 0 1 1 -2 -2
website	3 0 0 -2 -2 -1 -1 0 0 -1 1 -1
whatsapp	-1 -1 3 -5 -1 -1 -1 0 -2 2 -2 1
wissen	2 -1 0 -3 -2 0 0 0 1 -1 0 0
world	-1 1 -1 1 0 -1 -1 0 2 -1 -1 -1
x	2 -1 0 -3 -2 0 -1 0 -2 1 -1 1
you might also like	3 0 0 -2 -3 0 -2 0 -1 -1 -2 2
youtube	2 0 0 -1 -1 0 0 0 -2 -1 1 1
zurück	-1 -1 -2 1 1 -1 0 0 -1 1 -1 0
últimas noticias	2 0 0 -3 -2 0 -1 0 2 -1 -1 1
über uns	3 1 -1 -5 -2 0 -2 0 3 -3 -2 2
# first word above
0	-1 -4 1 -2 2 -3 2 -3 0 0 2 0
0000	1 -1 -1 -1 -2 -2 0 -5 0 -1 -2 2
a	-2 -1 -1 0 1 3 1 -3 2 0 1 -2
ab	0 -1 -1 2 -3 -1 0 0 -1 0 2 -1
aber	3 0 -3 0 -5 0 -1 -1 -1 -1 -3 3
abonnieren	0 -1 -2 0 -2 -2 2 0 -2 -2 2 2
about	5 1 0 -3 -8 -4 -3 -1 -1 1 0 0
ac	-2 1 0 -2 1 -1 1 0 -1 2 -2 0
according	3 0 -1 -1 -5 -1 -1 -1 0 -1 0 0
account	1 0 0 -4 -1 0 2 0 2 -2 1 -2
ad	-1 0 0 -5 2 -1 1 0 1 0 0 -1
add	-2 -1 1 0 1 -2 1 0 -2 2 0 0
additional	-1 0 0 -3 -1 -1 2 0 -1 0 -1 1
advertise	-1 3 -2 -3 -3 -1 -1 0 -1 1 -1 0
advertisement	1 -3 -5 -1 -4 -4 0 -1 -2 0 2 -1
advertising	4 0 0 -3 -3 -3 -3 0 -2 -2 2 2
afp	1 -1 -2 0 -3 3 -3 0 -1 0 1 -1
after	1 -1 -2 1 1 -2 -2 -1 1 -2 -2 2
ag	2 0 0 -1 0 -1 0 0 -1 1 -1 1
ah	2 -1 0 -1 -1 0 -1 0 0 -1 -1 2
aktuell	-2 1 0 -2 -3 -2 3 1 0 0 0 0
aktuelle	2 1 1 -4 0 -1 -2 0 1 0 1 -2
aktuelles	4 1 0 -5 -2 -1 -1 0 0 -3 -1 0
al	2 -1 0 1 0 0 -2 0 1 0 0 -1
all	-1 1 -1 0 -2 -3 0 -3 0 1 1 -3
alle	2 -3 -2 0 -7 -4 0 -1 1 -1 0 0
alles	4 -1 -1 -4 -3 -2 -3 0 1 1 -3 1
already	2 -1 -1 -2 -3 -1 -1 0 -1 -1 0 0
als	-2 0 -2 -2 -2 -2 3 0 -1 -2 1 1
also	0 -1 -1 -4 0 -2 1 0 1 -1 0 -1
am	-1 0 -1 -4 -4 -3 3 -1 -1 -2 0 1
among	-2 0 0 0 2 0 -1 0 0 0 1 -1
an	0 -2 -3 0 1 2 -1 -1 1 0 1 -2
analysis	-2 0 -1 2 1 0 -1 0 -1 -1 2 0
and	0 0 -3 -3 3 -1 -2 2 -2 1 -1 1
android	0 -1 0 -3 -3 -2 1 0 -1 1 0 0
anmelden	1 0 1 1 -1 -1 -2 0 0 -1 -2 2
another	-3 0 0 -1 -2 -1 4 0 0 -1 2 -2
antworten	4 -1 0 -4 -4 -3 -2 -2 -1 -1 -2 2
any	2 0 0 0 2 0 -3 2 0 1 -3 3
anzeigen	-1 -1 0 -2 -1 0 2 0 0 -2 2 0
ap	0 1 -3 -2 -1 -3 -1 3 1 0 -1 1
app	2 0 0 -3 -2 -1 1 0 0 0 0 0
apple	0 -1 -2 -3 -1 1 0 -1 -2 0 -1 0
apple's	1 0 1 -1 0 1 -1 0 1 2 -2 1
apps	-1 -1 0 2 2 0 -3 0 0 -1 0 1
april	-1 -1 -2 -2 3 3 0 -1 0 -2 2 0
ar	3 0 -1 -2 -2 -1 1 0 0 0 0 0
archiv	-2 -1 0 0 -1 2 -1 0 0 -1 -1 1
are	-3 -1 -3 2 -5 -2 2 -1 -1 -3 2 0
around	2 -1 0 -3 -1 -1 1 -1 0 -2 1 0
article	-1 -2 -1 1 -1 -3 1 2 -2 0 1 0
articles	0 -1 0 -3 -3 0 1 0 1 -1 1 -1
as	0 -1 0 -3 -2 -3 2 -2 0 -1 0 2
associated	-1 2 -3 2 0 -1 -1 1 1 0 0 0
at	-2 1 1 -3 -6 2 1 -1 1 1 1 -3
auch	-1 2 0 -2 3 0 -2 -3 -1 2 -1 1
audio	0 0 -3 -2 0 0 0 0 -1 -2 2 0
auf	1 -2 0 -1 1 0 -2 -1 -1 1 0 1
august	2 -1 1 -4 -2 -1 -1 -1 0 1 -1 0
aus	-1 -2 -1 1 -5 -1 1 -1 0 2 -2 0
author	-5 1 -1 4 -4 -3 1 -1 -2 2 0 -1
auto	0 -2 -1 1 -1 -1 2 0 -1 -2 1 1
av	-2 0 -1 -1 -3 0 2 0 -1 -2 2 -2
back	6 -2 -1 -4 -4 -1 -3 0 0 -2 0 1
be	0 -1 -1 -2 -3 0 2 0 -1 -2 3 -2
because	-2 -1 -1 -1 2 -2 1 -1 -1 -1 1 -1
become	0 -1 0 1 -2 -1 2 0 0 0 0 1
before	2 -2 -1 0 0 -1 -2 0 -1 2 -1 2
bei	1 -2 -2 -4 -2 -2 2 -1 -1 -2 0 1
beim	2 0 0 -3 -3 -1 1 0 0 -1 2 -2
bereits	0 0 -2 -1 0 0 1 0 0 -2 0 0
best	1 0 0 0 0 -4 -2 -1 -2 1 0 1
better	-2 0 -2 -1 -2 -1 3 0 -2 0 2 -2
big	1 -1 -1 -2 -3 0 1 0 -1 -1 -1 1
bild	-2 -1 3 0 0 0 1 -1 0 -1 2 -2
bilder	2 0 0 0 0 0 -1 0 1 0 -1 0
bis	1 -1 -1 0 -1 -2 -1 0 1 -3 0 2
bitte	3 -1 -3 -3 2 -2 -3 0 -1 -1 -2 3
blog	-1 2 -2 0 -4 -1 1 0 -1 0 0 0
books	4 0 0 -3 -1 0 0 0 1 -1 0 -1
both	-2 0 0 0 0 -1 1 0 0 0 1 -1
breaking	-1 0 -2 1 -3 0 1 0 2 -3 0 1
bu	1 0 0 -2 0 0 -1 0 0 0 -1 1
business	2 2 -3 2 -6 -4 -2 0 3 -2 -1 -2
but	2 0 -2 0 1 2 -3 -3 -2 0 1 0
buy	-2 -2 -2 -4 -2 -3 2 0 -1 0 1 -1
by	0 -6 -4 6 -2 -5 -1 -5 -2 3 -1 0
c	-3 0 0 1 -3 -1 3 0 -2 2 2 -2
can	-1 0 0 -4 2 -1 0 -1 2 -1 0 -2
careers	4 0 0 -3 -1 0 0 0 0 -1 0 1
categories	1 1 0 0 -2 -1 -1 0 -2 1 -1 2
ce	1 0 0 -1 -3 0 0 0 0 0 -1 1
city	2 0 0 -2 -2 0 -2 0 1 0 -2 1
click	0 0 -3 1 -3 -1 0 -2 0 1 0 -1
close	2 -1 -3 -2 0 -3 0 0 -1 0 -1 1
cnn	1 0 -2 1 -3 0 0 0 0 -1 1 -1
co	2 0 0 -2 0 0 0 0 1 -1 0 0
comment	-1 -1 0 1 1 -3 -1 -1 -1 1 -3 2
comments	1 0 -3 -2 -2 -2 -1 -1 -2 2 -1 1
community	3 0 0 -4 -2 -1 -1 0 -3 1 0 3
con	-1 0 0 -3 -4 -1 2 1 -1 0 -2 2
connect	1 -1 1 -4 -2 0 1 -1 -2 -2 2 2
contact	0 -1 -3 1 -2 -2 -3 -1 1 -1 0 0
contacto	2 0 0 -1 0 0 -1 0 -1 2 -1 0
content	2 0 2 1 -2 -1 -2 0 1 -1 -3 2
continue	-1 2 -1 0 -3 -2 0 0 0 0 0 0
cookie	3 -1 0 -2 -2 -1 0 0 -1 -1 0 2
cookies	2 0 0 -3 0 0 -2 0 2 -1 -1 -1
copy	-1 1 -3 -1 -4 -1 1 0 -1 2 1 -1
copyright	2 -1 -1 -2 -6 -3 1 -4 -2 -2 -2 3
corrections	2 0 0 -1 0 0 0 0 0 0 0 0
credit	3 -2 -2 2 -5 -1 -2 0 0 1 -1 0
culture	2 1 -2 -2 -3 -1 -1 0 1 1 0 -2
d	0 0 0 -3 -2 0 2 0 2 -2 1 -1
da	-3 0 0 1 1 -2 1 -1 -1 0 -1 1
daily	1 1 1 -3 -3 0 0 0 -2 -1 1 2
damit	-3 -1 -2 1 -5 -3 4 1 -1 -2 0 2
dann	-1 0 0 -2 -3 -2 2 0 0 -2 0 0
das	2 0 -2 -2 -1 -3 -1 -3 1 -2 -1 2
data	2 0 0 -4 -3 -4 2 -2 1 -1 0 0
datenschutzerklärung	3 0 0 -3 -1 -2 0 0 0 -1 0 1
de	1 0 1 -1 -5 -2 -1 0 2 1 -2 -1
dec	-1 0 -4 1 1 -2 -1 -1 0 1 -1 0
december	0 2 0 -4 -1 -2 0 0 -1 1 0 0
deine	3 0 0 -4 -1 -1 -2 0 0 0 -2 2
den	0 0 2 -4 -2 -1 0 -3 0 0 0 0
denn	0 0 -1 -2 0 -2 1 0 0 1 0 0
deportes	3 0 0 -3 0 0 0 0 -1 2 0 -1
der	-1 1 -5 -3 -1 0 1 -2 -1 -1 0 1
deutsche	-2 2 -1 2 0 -2 -2 0 0 1 0 0
deutschland	2 0 -1 -4 -2 -1 -2 0 0 0 0 1
di	0 -1 3 -2 -3 -1 0 0 0 0 0 0
did	2 0 0 -2 -1 0 -1 2 0 -1 -2 2
die	-1 1 -4 0 -2 -5 3 1 0 0 -1 1
diese	0 -2 -3 -4 -5 -4 4 -3 1 -3 2 -1
dieser	2 0 1 -4 -5 -3 0 0 -2 1 0 0
digital	1 -1 -1 -3 0 -1 0 0 1 -2 1 -1
digitale	-1 2 -2 1 -3 -1 -1 0 1 0 -1 -1
direkt	2 0 0 -2 0 0 0 0 0 0 0 0
do	1 -3 -3 -4 2 -4 0 -1 0 -1 0 0
doch	0 0 -1 0 0 -3 -1 2 0 0 0 0
does	0 1 1 -1 -4 -1 1 0 0 -1 0 1
don't	-1 0 -2 -3 0 -2 1 -1 0 1 0 -2
donate	1 0 0 -3 -1 0 1 0 -2 2 1 -1
download	2 -1 0 -3 -3 -1 -1 0 -2 2 1 0
dpa	-4 0 0 4 -3 -1 -1 2 -1 -2 0 1
drucken	4 -1 -1 -3 -1 -1 -1 0 0 1 -1 1
du	-1 0 -2 1 -5 -2 1 -1 0 -1 0 1
durch	-4 -1 0 -1 0 -3 4 0 0 -1 0 0
during	2 0 0 -1 -3 0 -1 2 0 -1 -1 1
e	3 -3 -4 -5 -1 -2 0 -2 2 -3 1 -2
early	0 -1 0 -2 1 -1 -2 0 -1 -1 0 1
economía	3 0 -2 -3 -2 0 -1 0 0 2 -1 -1
editor's	-1 0 2 -2 -4 -1 1 -1 1 3 -1 0
editorial	0 -1 0 -4 -2 0 -2 2 1 -2 -2 0
education	-2 -1 0 2 0 0 0 0 1 -1 -1 -1
ein	-2 -1 2 0 -5 -2 1 -3 1 2 -1 -1
eine	-1 -2 -5 0 2 -5 0 0 -1 -4 -2 3
einen	2 0 -1 -2 -1 -1 0 0 -1 -1 -1 1
einige	-1 2 0 -1 1 0 -1 0 0 1 -1 0
ej	0 2 0 -1 -2 -1 -1 0 -2 2 1 -2
el	1 -1 -1 3 3 1 -3 1 -2 3 -1 -2
email	-2 -1 -4 3 1 0 -3 -2 -2 2 -1 1
en	0 -2 1 -1 -2 -3 1 -5 -1 2 -1 0
entertainment	3 1 -1 -5 -3 -1 -2 0 2 0 -2 -1
ep	1 0 0 -2 -2 -1 0 0 1 -2 -1 1
er	-5 3 0 -3 2 -1 -1 -1 1 0 0 -4
es	2 -1 -1 -4 -3 -5 1 2 0 0 -2 2
essen	3 0 0 -1 -2 0 -2 0 1 -1 1 -2
este	-1 0 -2 2 0 -1 -4 0 0 1 -1 -1
et	1 0 -1 -3 -4 -2 -1 2 1 -2 -1 1
eu	2 1 -2 -3 -4 -1 1 0 0 -2 -1 2
europa	3 1 0 -4 -1 -1 0 0 1 -1 -1 1
even	2 -1 -2 -3 1 -3 -1 -1 -1 1 -1 -1
events	4 -1 0 -3 -2 0 0 0 1 -4 0 1
every	-2 0 -1 1 -2 -1 2 0 1 0 0 -1
ew	1 0 2 -1 1 0 -2 0 0 2 -2 1
exclusive	0 -1 1 -2 -3 -1 -1 0 -1 -1 0 1
expand	4 0 0 -4 -1 0 0 0 2 -2 0 0
f	0 0 -1 2 0 -1 -3 -1 2 0 -2 1
facebook	-1 0 1 -6 -4 1 2 -1 -4 3 1 0
family	0 0 0 1 -1 0 -1 0 0 0 -2 2
faq	-1 -1 2 -1 0 0 0 0 -2 0 0 2
featured	3 -1 -1 -4 -4 -1 0 0 1 -1 0 -1
features	-3 0 -2 2 -4 -1 3 0 -1 1 2 0
feb	2 0 -1 -3 -1 0 1 -1 -1 0 1 1
february	2 -1 -2 0 -2 -1 -1 0 0 -1 0 0
fi	0 2 0 -2 -1 0 -2 -1 -1 2 -2 0
finanzen	0 1 0 -2 0 0 0 0 -1 1 0 1
find	-1 -1 -3 1 1 -1 -1 -1 0 -1 -1 1
first	2 1 -2 -3 -2 -3 0 1 0 1 0 -1
five	1 0 2 -2 -3 -1 -1 0 -1 0 1 0
flipboard	4 0 0 -4 -1 -1 -1 0 0 1 -1 1
folgen	0 1 -1 -3 -3 -2 1 0 -1 -2 3 -2
follow	3 -1 1 1 -7 -6 -4 -2 -2 1 -2 2
following	-1 -1 0 -2 -1 -1 2 0 1 -1 2 -1
food	1 -1 0 -4 -1 -1 1 0 3 -2 1 -2
for	0 -1 -2 1 0 -4 0 -1 -1 0 0 1
former	0 0 0 -4 -2 -1 3 0 0 -1 2 0
forum	2 0 0 -2 -1 0 -1 0 1 -2 -1 1
foto	-2 1 1 -1 -4 1 0 0 2 0 0 -1
fotos	-3 0 0 3 -1 -1 -1 0 -1 1 -2 1
four	0 0 0 -3 -3 -2 2 0 0 0 0 0
fragen	2 0 0 -1 -2 0 -1 0 1 -1 -1 0
france	-1 0 0 -2 -2 0 1 0 1 -1 0 0
free	2 0 -1 -4 -3 0 1 0 -2 1 0 2
friday	3 0 0 -2 0 0 0 0 2 -2 0 0
from	-1 0 -3 -7 -1 0 2 0 0 -1 0 0
full	2 -1 1 -1 0 -1 -3 0 0 0 -1 2
future	1 0 1 -2 -2 0 0 0 2 -1 -1 -1
für	-2 -2 -2 -2 3 -2 1 0 0 -2 1 0
g	-1 0 0 -1 0 0 1 0 2 -1 1 -1
game	1 0 -2 -2 -3 0 0 0 -2 1 0 0
games	3 0 -1 -2 -2 -1 0 0 0 -1 0 1
ganz	-1 0 0 -2 -2 0 3 0 0 0 2 -2
ge	2 0 -2 -2 -1 0 -1 0 0 -1 1 -1
gerade	-2 0 2 -1 -3 -1 0 2 0 2 -1 -1
get	1 1 -4 0 -3 -3 -2 -2 -2 1 0 1
getting	1 -2 -3 0 -2 0 1 0 -1 -2 2 1
getty	0 -1 1 -3 1 3 -3 0 -1 -1 1 0
gibt	-2 0 0 0 -2 0 3 0 0 0 1 -1
give	-1 -1 -1 1 -1 -2 3 0 1 -1 0 -1
global	2 -1 -2 -4 -2 -1 1 0 -1 -1 1 1
go	3 0 -2 -5 -3 -1 -3 -1 1 -2 -2 1
good	0 0 -1 -2 -2 -1 1 0 -2 1 1 1
google	1 0 -2 -6 0 -4 0 -1 -1 1 0 -1
google's	1 0 -2 -2 -3 -1 0 0 1 -2 -1 0
got	1 0 0 -3 -2 -2 1 -1 1 -1 0 0
government	0 0 -1 -2 2 -1 -2 0 0 1 -2 0
haben	3 0 -2 -2 0 0 -2 0 0 1 -2 1
hat	2 1 -1 -1 -4 -2 -1 0 0 1 -1 1
have	2 -1 0 -3 -3 0 -1 -1 -1 -1 -2 2
he	-2 0 -1 -2 2 0 0 0 0 0 1 -1
he's	-2 0 -1 0 -1 0 2 0 -1 -2 2 0
health	2 2 -3 -4 -5 -1 -1 0 1 0 -2 0
help	2 -1 0 -1 -2 -2 0 0 0 -2 0 1
her	-2 0 0 1 -1 -1 1 1 0 -1 0 0
here	1 1 1 -3 -2 0 -1 0 0 2 0 -1
here's	2 -1 1 0 1 -2 -4 -1 0 2 -2 0
heute	0 0 -2 -3 -5 0 3 0 -1 -2 3 -1
hi	-2 -1 1 1 1 0 0 0 -1 1 0 -1
hier	1 -1 1 0 -1 -2 -1 -1 1 0 -2 2
high	0 0 -1 0 -4 -2 2 0 -1 -2 2 2
home	-6 6 -3 1 -5 0 -3 -2 -3 3 -1 -1
house	0 0 -2 1 -3 -1 -1 0 -1 0 0 2
how	3 0 0 -2 -3 -1 -3 -2 -1 4 -1 -1
however	1 0 -1 1 -1 -1 -1 -2 0 -1 -1 1
http	-1 0 0 -3 -3 1 1 -1 -1 -1 -1 1
https	2 0 -2 -1 1 -2 -3 -1 0 1 -3 2
i	2 -1 -1 -2 -3 -7 -1 0 1 -1 -4 3
i'm	-1 0 -1 -3 -7 -2 3 -3 -1 -1 1 0
i've	-4 0 0 -1 -3 -1 4 0 0 0 1 -1
ich	3 0 -3 0 -5 -1 -2 -1 -2 -3 -3 4
if	0 -1 -2 -8 -1 -6 -1 1 0 0 -2 2
ih	1 0 0 -2 -1 0 -1 0 0 0 -1 1
ihr	0 0 -1 -3 -3 0 1 0 1 -1 0 -1
ihre	1 0 -2 -4 -4 -2 1 -1 0 -2 1 1
il	1 0 -3 -2 -5 -2 -1 1 0 1 -1 1
im	-3 1 -1 -1 1 2 0 0 -2 1 3 -3
image	-1 -2 0 -2 2 1 -4 -1 -2 -1 2 -2
images	0 0 -2 -1 -3 0 2 0 -2 0 1 1
immer	-2 0 -2 -3 1 -2 3 -1 0 0 3 -3
in	1 -5 1 -8 0 0 0 -4 2 -3 2 -2
info	0 -1 -1 1 -1 -1 -1 0 0 -2 -1 2
instagram	-2 -3 -1 1 3 -2 0 0 0 0 0 0
instead	-3 0 0 0 1 0 0 0 0 0 2 -1
international	-1 0 -1 1 1 -1 -2 0 2 -2 -1 -1
interview	1 1 -1 -3 -2 0 -1 0 -1 -1 -1 1
ios	2 0 0 -2 -1 0 -1 0 -1 1 -1 1
ir	0 0 0 -2 -1 0 1 0 0 0 2 -2
is	1 -1 -1 0 -4 -1 0 0 1 -1 -1 0
ist	0 -1 -3 2 -6 -2 0 0 0 1 1 -1
it	1 -1 1 -3 -2 -3 0 0 1 -2 0 0
it's	-1 -1 2 -1 0 -1 2 -2 -1 0 -1 1
j	-1 0 0 -2 2 0 -1 0 -2 2 1 -1
ja	2 -2 2 1 -1 -2 -2 -1 -1 1 -1 1
jan	0 -1 -1 -2 -2 1 0 -1 -1 -1 2 -1
january	-1 -1 -3 1 -1 -1 0 0 -1 -2 0 0
je	2 1 0 -1 -1 0 -1 0 1 -1 0 0
jetzt	-2 0 -4 -1 1 -2 2 -1 -1 -1 0 1
job	1 0 0 1 -2 0 -2 0 0 0 0 0
jobs	5 0 0 -5 -2 -1 -1 0 0 -3 -1 2
join	3 0 -2 -7 1 -1 -2 -2 -2 1 -1 2
july	-1 0 -3 1 0 -2 1 -1 0 0 1 -1
june	0 -2 0 -3 -5 -1 1 -1 -1 1 1 -1
just	-1 -1 -1 -3 1 -1 1 0 -1 1 0 0
k	-1 -1 0 1 -3 -1 2 -1 1 -2 1 -1
kann	0 0 -1 0 0 0 1 0 -2 2 0 -1
keep	1 0 0 -2 4 -3 -5 0 1 0 -2 1
kein	-4 0 2 3 -3 -1 1 0 0 2 0 -1
keine	-1 0 -2 -1 0 -1 3 1 1 -1 1 -1
kommentieren	2 0 0 -2 -2 0 -1 0 0 0 -1 1
kontakt	4 -1 -1 -1 -4 -3 -3 -1 0 -3 -3 1
kurz	-3 0 0 3 -2 0 -2 -1 0 2 -3 3
l	3 0 0 -3 0 0 0 0 0 0 0 -1
la	3 -1 1 0 -2 -6 -2 0 1 0 -2 0
las	0 1 -2 1 2 0 -1 -1 0 2 -1 1
last	0 0 -2 0 2 -1 -1 -2 0 -2 -1 2
latest	6 -1 -2 -5 -5 -2 -3 0 -1 0 2 0
laut	-2 0 0 0 1 -2 0 -1 0 0 2 -2
le	0 -2 -4 -3 -2 -1 3 -1 1 -1 0 -2
learn	2 2 1 -1 -5 -3 0 -1 -2 -1 1 0
leben	1 -1 0 -2 0 0 0 0 1 -1 0 0
les	-1 -1 0 -3 -1 0 1 0 0 2 -2 0
lesen	4 0 -1 -3 -5 -2 -2 0 0 -1 1 -1
let's	0 0 -1 -3 -5 -1 2 0 1 -1 0 0
liebe	2 0 0 1 -2 0 -2 0 1 -1 -1 0
life	2 -1 -1 -4 1 -1 -1 -1 -1 -2 1 2
like	3 0 -1 -5 0 1 -4 0 -1 -1 -3 4
link	-1 0 -3 -4 2 -1 2 0 -2 1 1 0
linkedin	0 -2 -3 -2 -3 -2 3 0 -1 2 1 -2
links	-3 0 0 -2 -2 0 3 2 1 -1 3 -3
listen	4 -2 -1 -2 -2 -1 -2 0 0 -1 1 0
live	3 -1 -2 -6 -5 -2 0 0 -2 -1 0 2
lo	2 0 -1 -2 -3 0 -2 0 -1 2 -2 0
loading	0 -1 -2 -4 0 -2 1 0 0 0 1 -3
local	-1 2 -1 -1 -3 -1 0 0 0 1 0 -1
log	5 -1 -1 -4 -3 -1 -2 0 2 -4 -2 1
login	2 -1 -1 -1 -2 -1 -1 0 1 -1 -1 -1
logo	3 0 -2 -7 -4 -1 -1 0 2 -2 -1 1
logout	3 0 0 -2 0 0 0 0 0 0 0 0
london	2 0 -1 -2 1 3 -2 0 0 2 0 0
long	0 0 0 -2 -1 0 1 0 1 -1 1 -1
look	-2 0 -1 -1 -1 3 -3 0 1 -1 1 -1
looking	-1 0 0 -2 -4 -1 2 -2 -1 -1 2 -2
los	2 -1 0 0 -3 -3 -1 1 -2 2 -2 2
love	3 0 -1 -3 -2 -1 -2 -1 0 -1 -2 1
m	1 -1 0 -3 1 0 0 0 -2 1 0 0
magazine	3 0 0 -3 -2 0 -1 0 2 0 -1 -2
mail	3 0 -1 -3 -1 -1 -1 0 0 1 -1 1
main	3 0 0 -3 -1 0 -2 0 -1 0 -1 1
make	1 -2 1 0 -4 2 0 0 -2 2 0 0
man	2 -1 0 -4 -1 -1 -1 -1 -2 1 -1 1
many	0 0 -1 0 3 -1 -2 0 0 0 -1 1
march	-3 1 -2 -1 1 -1 2 0 0 -1 2 0
may	1 -2 0 0 -2 -3 -1 -1 0 0 -1 0
media	-2 -2 1 2 1 -2 -1 0 -1 -3 0 2
mediadaten	2 0 0 -2 0 0 -1 0 -1 0 1 0
mehr	5 -2 0 -7 -4 -5 -1 -2 -1 0 1 -1
mein	1 -2 0 -4 -2 -2 2 0 0 -1 1 0
meine	0 0 -1 -4 2 -2 0 0 0 -2 0 0
melden	3 0 -1 -2 -1 -2 -1 0 -1 0 -1 2
menschen	2 0 0 -3 0 -1 -2 1 1 0 -2 1
menu	1 -1 -1 1 -2 -1 -1 0 3 -3 1 0
menü	3 0 0 -4 -3 -1 -1 0 1 -2 -1 0
messenger	2 -1 -2 -5 1 -1 -2 0 0 0 -2 1
mi	0 -1 0 0 -3 -1 0 0 -1 2 -1 0
mit	-2 -1 1 -2 2 -3 -1 0 0 -1 -1 1
mo	3 0 0 -2 -2 0 -1 0 1 -1 -1 -1
mobile	0 1 -2 1 -3 -2 -1 0 0 -2 0 1
mode	3 0 0 -2 0 0 -2 0 1 0 2 -2
money	2 0 0 -2 0 0 1 0 -2 -1 1 1
more	3 -2 -3 -8 -2 -7 0 -5 -2 2 2 0
most	2 -2 -3 -3 3 -3 -4 -1 1 -2 0 -1
mundo	2 -1 0 -2 0 0 0 0 1 -2 0 -1
music	4 -2 0 -2 0 0 0 0 2 -2 0 -2
my	2 -3 -3 -5 1 -3 -1 -1 3 -3 -1 0
más	3 -1 0 0 -4 -2 -3 0 -1 1 -2 2
na	0 0 -1 -1 -3 -1 0 -1 0 -1 0 0
nach	-2 0 -1 3 -8 2 2 0 -3 0 -1 2
name	4 0 0 -2 -2 -1 -2 -1 -1 -1 -3 3
national	-1 1 2 -1 -1 -1 -1 0 -3 2 0 2
navigation	3 0 0 -3 -1 0 0 0 1 -1 -1 1
neben	-2 0 0 -1 -5 0 4 -2 0 0 0 0
need	-3 0 0 -1 -3 -3 4 -2 0 0 3 -3
network	-2 0 0 -1 -1 0 2 0 0 0 2 -2
neu	3 0 -1 -2 -1 -1 -2 0 1 -1 -1 1
neue	2 0 0 0 -4 -1 -1 0 1 -1 0 0
neues	2 -2 0 -2 -4 -1 0 0 1 -2 -1 1
neueste	1 -1 0 0 -3 -1 -1 0 0 -2 -2 2
new	-1 -1 1 -3 -7 0 2 -2 0 -2 1 -1
news	4 1 -3 0 -8 -5 -3 -1 1 1 -3 1
newsletter	7 -2 -2 -8 -3 -3 -3 -1 1 -2 0 0
newsletters	5 0 0 -5 -1 -1 -1 0 -2 2 -1 0
next	2 -3 -2 1 2 -2 -3 0 -1 -1 -1 2
nicht	-2 0 0 2 -4 -3 2 0 0 -1 2 -1
no	1 -3 -3 -7 -5 0 1 0 0 1 -1 0
noch	0 0 -1 -3 -3 -1 2 0 0 -1 2 -1
not	-2 -2 -2 -2 -5 -2 3 0 1 -1 1 -1
note	-4 0 -1 2 -5 2 2 -3 0 0 1 0
nov	1 0 1 -3 -3 -2 0 -1 -1 0 -1 1
november	0 0 -5 2 -2 -4 0 0 0 0 -1 1
now	-5 1 -1 1 3 -2 1 0 -1 1 2 -1
nu	-2 0 0 3 -1 0 0 0 0 0 0 0
nun	2 0 -1 -1 1 0 -2 2 0 0 -2 2
nur	-1 -2 2 -1 1 -1 0 2 -2 2 2 -1
o	4 -1 -2 -5 -5 -3 3 -1 -1 0 3 0
october	0 -2 1 1 -5 -2 0 2 1 -2 0 -1
od	-3 0 0 2 -1 0 2 0 2 -1 1 -2
of	-2 0 -1 -2 -4 -1 2 0 0 -1 2 -2
og	-1 1 0 2 2 1 -3 1 0 1 -3 2
ol	2 -1 0 0 0 -1 -2 2 -1 -1 -2 3
om	3 -1 0 -1 -3 0 -1 0 1 -1 -1 1
on	4 -1 -5 -5 -5 -5 0 0 1 0 1 -2
once	1 0 -1 2 -4 -2 -1 1 -1 -1 -1 1
one	1 -2 -2 1 1 -1 -3 -2 0 -3 -1 1
online	2 -1 -2 -4 0 0 0 0 2 -1 -2 -1
only	1 -1 0 0 -1 0 0 0 -2 1 0 -1
op	2 0 -1 -1 -1 0 -1 0 0 -1 -1 1
open	1 -3 1 0 0 0 -2 0 1 1 -2 1
opinion	-2 1 -3 0 1 0 -3 -1 1 2 -3 0
opinions	-1 0 0 1 -1 0 0 0 2 0 0 -1
opinión	2 0 0 -1 0 0 0 0 0 1 0 -1
or	0 -1 0 -3 3 -2 -4 0 -1 0 1 -2
other	3 -1 0 -1 0 0 -3 0 1 2 0 -1
our	1 -1 -2 -2 1 -2 -2 -1 0 -3 -2 3
ov	-1 0 -2 1 2 0 0 0 0 0 0 1
over	-1 0 0 0 -2 0 1 0 1 0 1 -1
oz	2 0 -1 -2 -2 0 -1 0 1 0 -1 -1
p	2 -1 0 -3 1 0 -2 0 -1 0 1 1
pa	0 0 0 1 -3 0 0 0 1 0 -1 0
page	-2 0 0 -2 -2 0 3 0 0 -1 2 -2
panorama	-2 3 0 1 -3 -1 -1 0 1 1 -1 -1
par	-6 -3 -2 5 -2 -2 2 -1 -1 3 -1 -1
partner	3 0 0 -3 -1 0 0 0 1 -2 0 1
pe	-2 0 0 -1 -1 0 2 0 -1 -1 1 1
people	1 -2 -1 -3 1 -1 -2 0 1 -2 1 1
per	-2 -1 0 0 -3 -1 2 0 -1 0 1 -1
personal	3 0 0 -3 -2 0 -1 0 1 -2 -1 2
photo	-1 1 -4 -4 -2 3 1 -1 -2 -1 1 0
photos	2 -4 3 -1 -2 -2 -2 0 -2 1 0 1
picture	1 0 -2 1 -3 -2 2 0 -1 1 1 -1
pinterest	3 0 0 -3 -1 -1 1 0 -2 0 1 0
place	-1 0 0 -1 2 -1 0 0 0 1 1 0
play	1 -1 -4 -4 0 -3 -1 0 -1 2 -1 -1
please	-2 -1 -2 0 1 -3 1 -1 -2 1 0 1
podcast	1 0 2 -4 1 -1 -2 0 0 1 -2 -1
podcasts	6 -2 0 -5 -3 -1 -2 0 2 -2 1 -2
policy	1 0 0 -2 0 0 -1 0 0 0 -1 0
politics	0 4 -2 0 0 -2 -3 -1 -2 3 -2 1
política	-1 0 2 -1 -4 2 -3 0 2 -2 -2 1
popular	4 -2 0 -5 -4 -2 -2 0 -1 -3 0 2
por	-1 -1 -3 2 -1 -4 -1 -1 -1 -1 1 -1
post	0 -2 -1 -5 2 -1 0 0 0 -1 -1 2
pour	0 0 -1 -2 -2 -2 0 0 0 1 -1 1
powered	1 2 -2 -1 -3 -2 -1 0 -1 0 0 1
president	0 -1 -2 -4 -4 2 2 0 0 -1 1 -2
press	3 -1 -1 -3 -2 -1 -1 0 0 -2 -1 2
presse	1 -2 0 0 -1 0 0 0 2 -2 0 0
previous	0 2 0 -1 0 -2 -2 -1 -1 2 -2 1
print	-3 1 -5 3 1 -6 -2 0 -3 3 -1 1
privacy	6 -2 0 -7 -5 -2 -2 -1 -1 1 -2 0
public	2 0 0 -1 -3 0 -1 -1 2 -1 1 -2
published	-4 -1 -3 0 3 0 3 -1 -3 0 2 -3
ratgeber	5 -1 0 -4 -2 -1 -2 0 1 -3 0 0
read	2 -3 -4 -1 1 -4 -3 -2 -3 0 0 0
real	5 -1 -1 -6 -2 0 2 0 -1 1 1 1
recent	2 -1 -2 -3 -4 -1 1 0 -1 -2 0 1
recht	2 0 0 -3 -1 0 0 0 1 0 0 -1
recommended	1 -1 -1 -3 2 -1 -3 0 2 -1 -3 1
reddit	2 -1 -3 -5 -3 -1 1 0 -1 1 0 0
register	1 -2 1 -3 -2 -1 0 0 0 -1 0 1
registrieren	3 0 0 -2 0 0 -1 0 0 0 -1 1
reisen	-1 2 0 -2 0 0 0 0 0 0 2 -2
related	4 -3 -4 -2 -2 -5 -4 -2 -3 -2 0 3
report	3 -2 -1 0 1 -3 -3 -1 -1 -1 -2 1
reporter	-2 3 0 1 -1 -1 -3 0 1 3 -3 -2
reporting	-3 2 0 2 -3 -3 -2 2 1 1 -2 1
reprints	3 0 -2 -3 1 0 -3 0 -1 1 -2 2
reuters	1 -1 -2 0 0 1 -1 -1 -3 -2 2 1
reviews	2 -1 0 -5 -1 0 -1 0 1 -2 -1 -1
rss	2 -2 -1 -1 -5 -2 -1 -1 1 -4 -2 2
rund	-1 0 -1 -2 0 -1 2 0 1 0 1 -1
s	-4 -2 -1 -3 -4 -3 5 0 1 -3 4 -2
save	0 -1 2 -1 -1 0 -1 0 -2 3 0 0
schließen	-2 0 0 2 -1 0 -1 0 0 -1 -1 0
schon	-2 0 0 1 1 -2 0 -1 0 1 1 -1
science	4 0 -1 -3 -4 -1 -2 0 2 -2 -1 -2
se	4 1 0 -3 -3 -1 -3 -1 0 1 -2 1
search	-1 -1 -4 0 0 -5 1 -1 -1 2 -1 0
secciones	2 0 0 -1 -1 0 0 0 -2 2 0 0
sections	3 0 -1 -2 -1 -1 0 0 1 -1 0 0
security	0 -1 -1 -4 -3 0 2 0 1 -1 1 -3
see	2 -3 -2 2 -2 -3 -3 -1 -2 1 -3 3
según	-2 0 0 0 -1 0 2 0 0 0 1 -1
seit	0 0 -1 -1 -5 -1 2 0 0 0 1 -1
send	0 -2 -2 -1 1 -1 1 0 0 -2 1 2
september	1 0 -1 -3 -3 -1 1 0 0 0 1 -1
service	3 -2 -1 -4 -1 -1 -1 0 2 -4 1 -1
services	1 0 0 -2 -1 0 1 0 0 0 1 -1
set	-2 0 0 -3 -2 0 3 0 0 0 2 -2
share	2 -1 0 -3 -1 0 -2 0 -2 2 -1 1
she	1 0 1 0 3 -2 -3 2 -1 1 -1 1
shop	1 0 -2 -3 -4 -1 0 0 0 -1 1 0
should	1 -1 0 -1 0 -1 -2 0 1 1 -1 -1
show	2 0 0 -4 -3 -1 0 0 -1 2 -1 0
si	3 0 0 -3 0 -2 -3 -1 1 1 -4 3
sie	2 0 -4 -2 -1 -5 -2 -1 1 -1 -1 0
sign	6 1 -4 -4 -8 -5 -5 -2 1 0 -2 1
since	-1 0 0 -2 -5 -2 3 0 1 -1 1 -2
site	-1 -1 0 2 -2 0 0 -1 -1 2 0 0
skip	5 2 -4 -4 -5 -2 -2 0 3 1 -2 -2
small	4 -2 -2 -5 -3 0 -1 0 0 2 -2 -1
so	-1 0 -1 -1 0 0 0 -3 0 1 -1 1
social	2 -3 -1 -2 -5 -1 -1 0 3 -3 -1 0
some	0 0 -2 -3 1 -3 0 1 1 2 -1 0
source	-3 -1 -2 -2 3 -2 1 0 -2 1 0 1
special	3 -1 0 -5 -2 0 1 0 0 -3 -1 2
sponsored	4 -1 0 -2 -5 -1 -1 0 -3 2 1 0
sport	2 1 -2 -7 -5 -2 -1 0 3 0 -2 -3
sports	-1 1 0 -2 -3 -1 1 0 0 0 0 -1
staff	-1 0 -2 -2 -3 0 3 0 -1 -3 3 0
start	-5 1 -2 3 -3 -2 2 0 0 -1 0 2
state	1 -1 2 -3 -2 0 1 0 1 -1 1 0
still	0 0 -1 -2 0 -1 0 0 0 -1 3 -2
store	1 0 0 -2 -1 0 1 0 -2 -1 1 1
story	0 0 1 0 -1 -2 -2 1 -1 -1 2 0
submit	4 -1 0 -1 -2 -2 -3 -1 0 0 -1 1
subscribe	4 -1 3 -4 -7 -4 -3 -1 0 -1 0 0
suchen	-1 -1 -1 1 -3 -2 1 0 1 -3 -1 1
support	0 1 2 0 -3 -2 0 0 -2 -1 1 1
t	2 -1 0 -2 0 0 -2 0 1 0 -2 -1
tags	5 0 0 -5 -5 -3 -3 -1 -1 1 -4 3
take	2 0 0 -3 -2 -2 -2 0 0 -1 0 0
te	2 0 0 -3 1 0 -3 -1 0 -1 -3 3
team	-2 0 0 1 -2 0 3 0 -1 0 1 0
tech	2 2 -3 -2 -4 -2 -1 0 2 -1 -2 0
technology	3 -1 -1 -4 -3 -1 -2 0 2 -3 0 -1
teilen	-1 -3 2 -2 -1 -5 1 -1 -2 0 0 3
telegram	-2 -1 1 0 -2 -1 1 0 -2 1 1 1
temas	1 1 -2 -3 2 0 -3 0 1 -2 -2 2
termine	1 0 -1 -2 -1 0 0 0 1 -1 0 1
terms	4 0 -1 -2 -4 -3 -1 -2 2 -2 -1 -1
that	2 0 -1 -2 0 2 -3 0 0 -2 -1 1
that's	0 0 -1 -4 0 1 -1 2 0 0 -2 2
the	0 -2 -3 -1 -1 -1 -1 1 1 0 0 -1
thema	-1 0 -1 3 -3 -1 1 0 1 -1 1 1
then	1 1 0 -2 -5 -1 -1 0 0 1 -2 0
there	-1 -1 1 -2 -3 -3 1 -1 0 1 -1 0
there's	-1 0 -1 0 -2 0 1 -1 0 -1 1 0
these	1 0 -3 -1 -1 -3 -1 -2 0 -2 1 -1
they	-2 0 -2 -2 1 2 0 2 0 0 0 -2
think	2 0 0 -1 -2 -1 -1 0 0 -1 0 1
this	-2 0 0 0 2 0 0 -1 -1 0 1 0
those	-5 0 -2 1 -4 0 5 0 -1 -1 3 -3
though	0 0 0 -1 -2 1 0 0 0 -1 1 -1
three	-1 -1 2 -2 2 -1 -1 0 0 0 0 -1
tiktok	0 0 1 -3 1 -1 -1 0 -1 2 0 -1
time	-1 0 -3 -3 1 -2 1 0 -1 1 1 -1
tips	1 -1 0 1 2 0 -3 0 0 -2 -1 1
to	-2 -3 -3 -1 1 -3 2 0 0 -3 2 -1
today	-4 -2 -2 -2 -1 -1 5 0 0 -1 0 0
today's	3 -2 -2 -1 -4 0 -1 0 0 1 -1 0
top	4 -1 -3 -2 -7 -2 -2 -1 0 -1 -2 2
topics	1 0 -1 1 -3 -1 -2 0 1 0 -2 2
travel	2 1 -1 -3 -3 -1 0 -1 2 0 -1 -2
trending	2 -1 -1 -2 -4 -2 1 0 1 -2 1 -1
tt	9 -4 -5 -9 -11 -1 -1 0 -3 4 -2 -3
tu	2 -1 -1 -3 -3 0 0 0 1 -1 0 0
tweet	-1 1 1 -6 -4 -5 2 0 -2 1 1 -1
twitter	0 -1 -1 1 2 -1 -1 -1 -3 2 0 1
two	1 1 1 1 -1 -2 -2 1 -1 3 -3 -1
u	2 -1 0 -6 -2 -1 0 0 1 -1 0 -1
um	3 -2 -1 1 -1 -4 -3 -2 0 0 -2 1
un	0 1 -3 1 -2 0 1 1 -1 1 -1 0
una	0 -2 0 -2 -3 0 1 0 -1 -2 1 -1
und	-1 -1 -1 1 -3 -2 2 -4 -2 1 0 0
under	0 0 0 -2 -3 -1 1 0 1 -2 2 -1
une	-2 0 -1 -3 -3 -1 3 0 0 -1 1 0
unser	1 0 0 -1 -1 0 -1 0 -1 -1 -1 2
unsere	1 -1 0 -4 -3 -1 2 0 0 -3 1 0
unter	1 0 0 0 -2 -2 0 0 0 0 -2 2
unternehmen	2 -2 0 -3 -2 0 2 0 0 -3 0 1
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	1 -1 -2 -2 -2 0 0 0 2 -2 0 0
update	-5 3 1 0 2 -1 -2 0 -1 3 -2 -1
updated	-4 -2 -1 -2 3 1 1 0 -2 1 1 -1
us	2 1 2 -6 0 0 -2 -1 1 1 0 -1
use	-2 -1 0 -4 -3 -1 3 -1 1 0 2 -3
v	1 2 -2 -3 -4 -1 0 -1 -2 0 0 1
va	2 -1 -1 -1 -2 0 0 0 0 2 0 -2
ver	-2 -1 0 2 -3 0 -1 0 -1 1 -1 0
veröffentlicht	3 -3 1 -5 -1 1 -1 1 -3 2 1 -1
video	-1 1 -4 1 2 1 -4 -1 0 1 0 -1
videos	4 -1 -1 -5 -1 -1 -1 0 -2 1 1 1
viele	-3 0 -2 -3 -4 -1 4 0 -1 -1 1 0
vielen	2 1 -2 0 -4 -1 -1 1 1 1 -1 0
view	-3 -1 -3 4 0 -2 -2 -1 -3 1 0 1
visit	-2 -1 -1 -2 -4 -1 3 0 -1 -1 2 -2
vom	-1 0 0 -1 1 -1 -1 0 0 0 -3 3
von	-7 -5 -1 6 -2 -5 3 -1 -2 -2 1 1
vor	3 -1 0 -2 -3 -3 -1 0 1 0 0 0
w	2 0 0 0 -2 -1 -2 1 -2 1 -4 3
want	4 0 1 -3 0 -1 -4 -1 2 -1 -2 1
warum	0 1 1 1 -1 -2 -2 -1 0 1 -2 1
was	-2 -1 -1 2 0 -4 0 0 -2 2 -1 -1
washington	2 0 -1 -1 -4 -2 -1 0 0 -1 3 -2
watch	1 0 1 0 1 -6 -3 -1 -1 3 -2 1
we	2 0 1 -4 -4 -2 -1 0 -2 0 0 0
we're	0 1 -1 -3 -5 -1 1 -1 1 0 1 -1
we've	0 -1 2 -2 -2 -1 -1 0 0 1 -2 1
weather	0 2 0 -4 -2 -1 -1 0 1 0 0 -2
web	-1 2 -3 -4 3 -1 0 0 -1 2 -1 0
website	1 0 0 1 -2 -1 -2 0 -2 0 0 1
wednesday	4 -1 -3 -4 -1 -1 0 0 1 -3 -1 2
weiter	1 0 0 -1 -3 0 2 0 1 -1 0 0
weitere	1 -4 2 2 -3 -5 -2 -2 2 -2 -2 2
welche	-1 2 -2 -1 1 -1 -1 0 0 0 2 -3
well	1 0 0 -3 -3 -1 1 0 0 0 -1 1
welt	2 0 -1 -1 -1 0 1 0 0 -1 1 0
weniger	-1 -1 -1 -1 -1 0 2 1 1 -2 2 -1
wenn	-2 -1 -2 0 0 -3 1 0 0 -1 -1 0
wer	-4 2 -3 -1 2 -4 1 -1 2 -1 0 -1
what	2 -3 0 0 1 1 -2 0 -2 3 -1 -1
what's	1 -1 -1 0 -2 -3 0 0 0 1 0 0
whatsapp	-1 -1 3 -5 -1 -1 -1 0 -2 2 -2 1
when	0 2 -3 -4 3 -5 -1 -2 2 0 0 -2
where	-1 0 -1 -2 -1 1 1 0 -1 -1 1 -1
whether	-2 -1 0 -2 -4 1 3 0 -1 -2 2 -1
which	1 0 0 -1 -4 -2 1 0 1 -1 3 -2
while	1 0 -1 -1 -6 -2 1 -1 -1 -1 1 0
white	4 -1 0 -3 -4 -1 -2 0 -1 -1 1 0
who	1 -1 1 -4 -5 -1 1 -2 2 -2 0 -2
why	2 -2 -2 -3 -2 0 -1 0 -1 0 2 -1
wie	0 0 -1 1 -2 -4 0 -4 0 -1 0 0
will	-1 -2 1 0 2 -1 -1 -1 2 -3 -1 0
wir	1 -3 0 -1 -2 -3 2 -3 1 -1 -1 1
wissen	3 -1 0 -4 -2 0 0 0 1 -1 0 0
with	-1 -1 -2 1 -5 -4 1 -2 1 -1 1 -1
wo	1 0 -1 -1 -5 -2 0 -1 0 -1 0 0
work	-3 1 0 1 -1 0 2 0 -1 2 1 -1
world	3 -1 0 -1 -1 -4 -3 0 3 -3 0 -2
written	-5 0 -1 4 -3 -1 -1 0 0 2 -2 -2
www	0 0 -1 0 0 -2 0 0 -1 -1 1 1
während	-1 0 -1 -2 -2 -3 3 -1 0 0 0 -1
x	4 -1 0 -4 -2 -1 -1 0 -2 1 -1 1
you	0 -1 -3 -7 2 0 1 -3 -2 -2 1 2
you're	1 0 0 -2 -2 -1 0 0 0 0 1 0
your	3 -2 2 -7 -3 -1 -2 -1 0 -2 -3 2
youtube	-3 0 3 3 1 -1 -1 -1 -1 2 -1 0
z	1 0 0 -1 0 0 0 0 -3 1 1 2
ze	-2 0 0 -1 1 -1 1 0 0 -1 2 -1
zi	2 -1 0 -2 -2 -1 -2 0 -1 0 -1 2
zu	-2 -1 -2 -3 -2 -1 3 0 1 1 0 -2
zum	0 -2 -1 -8 -1 -2 1 0 2 -3 -1 1
zur	0 0 -2 -2 -1 -2 2 0 -1 0 1 0
zurück	-1 -1 -2 0 4 -1 -3 0 1 -1 -2 1
zwei	-1 -1 -1 -2 3 -1 -1 0 -2 2 1 -1
à	-1 1 -1 -3 2 -1 0 0 1 -1 1 0
últimas	3 0 -1 -4 -2 0 -1 0 1 -2 -1 1
über	2 0 -2 -4 -7 -3 1 -1 3 -4 1 1
# word inside
a	-1 0 -1 1 3 -5 1 -1 1 0 0 0
ab	-1 1 0 0 -4 0 2 0 -2 -1 0 1
abe	0 0 -2 -1 1 0 -1 0 -1 -2 0 0
aber	0 -1 2 -4 1 -1 -1 -3 0 2 -1 1
abi	1 -1 -1 -1 -2 0 1 0 1 -1 1 -1
able	-3 1 -1 -2 -1 0 2 0 2 0 2 -2
abo	0 1 -2 -1 0 0 -1 0 0 0 -2 1
abonnieren	0 0 0 0 -2 0 1 0 0 0 1 0
about	0 2 1 -2 -4 -2 2 -1 -1 -1 0 1
above	2 1 -3 -3 -1 0 -1 -1 0 0 0 0
abril	-4 0 -3 1 4 0 -1 0 1 1 -1 -1
abu	1 -1 0 -1 -2 -1 -1 0 -1 -1 -1 1
ac	0 0 -4 -2 -1 -1 1 0 0 0 1 -2
aca	-2 0 0 0 -3 0 2 0 -1 0 1 -1
according	-3 1 -3 -3 -4 0 5 1 0 -4 4 -3
account	0 -2 1 -2 -6 0 -1 -1 -1 -1 -1 1
ace	0 1 -1 -1 -3 0 1 0 0 1 0 0
aci	-2 1 0 -1 0 0 2 0 0 1 1 -1
across	-2 -2 -5 1 2 0 1 0 -2 -2 3 -1
acu	-2 -1 -2 1 1 0 -1 0 -1 0 0 0
acuerdo	0 0 2 -2 -2 0 0 0 1 1 -1 0
ad	-2 -1 -3 -3 -2 0 2 -2 -1 -5 4 -1
add	-3 1 -2 0 -3 0 3 1 -1 1 2 -3
added	-1 -1 -1 -2 -6 0 3 0 -1 1 1 -1
additional	-2 0 -3 -1 -3 0 0 3 -1 -3 -1 2
address	1 0 1 -3 0 0 -3 -1 0 1 -1 0
ade	1 0 -2 -1 2 0 -3 0 -1 0 0 0
además	-1 0 -2 -2 -3 0 2 0 0 -2 1 0
adi	-2 0 -3 -2 3 0 0 0 -1 2 0 -2
ado	-1 -1 -1 0 -2 0 3 0 -1 0 2 -1
adresse	1 0 -1 -1 -3 0 0 0 1 -1 -1 1
ads	2 0 -1 -1 -2 0 0 0 0 -1 -1 2
adu	-1 1 -1 -1 -5 0 3 -1 -1 0 0 0
advertise	3 0 0 0 -3 0 0 0 1 0 0 -1
advertising	1 0 -1 -4 -3 0 0 0 -1 -1 0 1
af	1 -1 -4 -1 2 0 0 -1 0 -1 -1 1
afa	-2 0 -1 2 -2 0 2 0 -1 -1 1 0
afe	1 0 0 -1 -2 0 0 0 0 -1 0 0
afi	-1 0 2 -1 -3 0 0 0 0 2 -1 0
afo	-2 0 0 0 4 0 -3 0 -1 1 -1 1
afp	-3 -2 -4 -3 2 -2 -1 0 0 -1 0 -1
after	2 0 -4 -4 1 -2 -2 -4 2 -2 -1 2
afu	-1 0 -2 -1 1 0 -1 -1 1 1 -1 0
ag	-1 -1 -1 0 -2 0 1 0 1 -1 2 -2
aga	-2 1 2 0 2 0 -1 0 -1 2 0 -1
again	0 -1 -4 -2 -2 0 2 -2 -1 -4 1 0
against	1 -2 -1 -4 -2 -1 1 -2 3 -1 1 -2
age	-1 0 -2 0 1 0 0 0 0 -1 1 0
agency	-1 -1 -1 -3 0 0 1 -1 -1 -1 1 -1
agi	2 -1 -2 0 -2 0 0 0 0 -2 0 1
ago	0 0 1 2 -5 0 -1 -1 0 1 -2 1
agu	1 0 -2 -1 -1 0 -1 0 1 -1 0 -1
ah	-1 1 -3 -2 -4 0 3 -2 -1 -2 2 -1
aha	2 1 -2 0 -2 0 -1 0 -1 -2 -1 1
ahi	1 -2 -1 -1 2 0 -2 0 -1 0 0 0
aho	2 1 -3 -2 -3 -1 1 0 0 -1 1 -1
ahora	-1 0 -1 0 -1 0 2 -1 -1 0 1 -1
ahu	-1 0 2 -1 -2 0 1 0 -1 2 0 -1
aj	0 -1 -2 -3 0 0 0 0 0 -1 1 -1
aja	-2 0 -1 -1 -2 0 0 2 0 -1 0 0
aje	1 0 -1 -1 -2 0 1 0 1 -1 0 0
ajo	-3 0 -1 0 0 0 2 0 0 0 2 -2
ak	-2 0 -2 -2 -4 0 3 -1 1 -4 3 -1
aka	-2 2 0 -1 0 0 0 0 -1 3 0 -2
ake	2 0 -1 -1 0 0 -1 0 0 -1 2 -1
aki	-2 0 -3 -1 -3 0 3 0 -1 -3 2 0
ako	-1 -1 -2 -1 1 0 1 0 0 0 1 0
aktuell	-2 -2 -3 -1 -6 0 3 -1 1 -2 2 -2
aktuelle	-1 -1 1 -1 -5 0 2 0 1 -1 3 -3
al	-1 0 1 -4 -1 0 1 -1 -2 0 1 -1
ale	0 0 2 -1 -3 0 -1 0 -1 2 -2 1
alert	-1 0 1 0 -3 0 1 0 1 1 1 -2
alerts	-1 -1 -2 -2 -4 0 3 0 2 0 1 -2
algunas	-2 0 0 0 -1 0 2 0 0 0 2 -2
algunos	-1 0 0 0 2 0 0 0 0 0 1 -1
ali	-2 0 1 -1 1 0 -1 0 0 1 0 -1
all	0 -1 -1 1 -2 -2 0 -4 1 0 -1 0
alle	2 -1 -1 -4 -4 -1 0 -2 -3 -2 -1 2
allem	0 -1 1 1 -4 0 1 -1 1 1 -1 -1
allen	-1 -2 -3 -1 -6 0 4 -1 2 -2 1 -1
aller	-1 2 -2 -2 -2 0 2 0 -1 0 1 -1
allerdings	-2 0 -4 -1 -7 0 4 0 -1 -3 3 -2
alles	1 -1 2 -3 -4 -1 -1 -1 -2 1 -2 2
alliance	-1 -2 -2 -1 1 0 1 -1 1 0 2 -2
alo	1 0 0 0 2 0 -3 0 0 0 -2 2
already	-2 1 1 -1 -5 0 2 -1 0 1 1 -1
als	0 0 1 1 -5 -2 1 -2 1 2 -1 0
also	-2 -2 -1 2 -6 -1 3 -4 -2 -1 1 0
am	-3 -4 -1 2 4 -2 0 -5 -2 2 0 0
ama	2 0 2 0 -2 0 -1 0 1 1 -1 0
ame	1 3 -2 -1 2 0 -4 0 1 1 0 -2
amo	-2 -1 -1 -2 4 0 0 0 -1 1 0 -1
among	-5 0 -1 -3 1 0 1 0 0 1 0 -2
amu	0 0 0 0 -1 0 0 0 -1 -1 0 2
an	0 -3 1 3 -3 -4 1 1 1 -1 -2 1
analysis	2 0 -2 -2 -6 0 1 0 1 -2 -1 1
and	-2 -2 -1 2 1 -4 1 4 -1 0 0 1
andere	3 -1 -3 -2 -2 0 -2 -1 2 -3 -2 3
anderen	1 0 1 -2 0 0 -1 -2 0 1 -1 1
android	3 -2 0 -2 -5 0 -2 0 1 -1 -2 1
ano	-4 0 -2 -1 2 0 0 0 -2 0 0 -1
another	-2 -2 -4 -2 -6 0 4 -1 0 -1 2 -2
ante	1 0 -2 -3 -1 0 -1 0 -2 -2 1 0
antworten	1 -1 0 0 -4 0 -1 0 1 -1 -1 1
anu	-1 0 -3 -1 -2 0 3 1 1 -3 2 0
any	-1 -1 1 0 -3 0 1 2 -3 0 -1 1
anzeigen	2 0 -1 0 0 0 -2 0 1 0 -2 1
ap	-1 1 -1 -6 2 1 -3 5 -1 1 -1 1
ape	-3 0 -3 0 4 0 -1 0 -1 3 -2 -1
apo	-2 0 -2 -1 0 0 2 0 0 -1 2 -1
apoyo	-2 0 0 0 -2 0 2 -1 0 0 1 -1
app	-1 3 0 -6 -3 0 2 -2 0 1 1 -1
apple	-1 1 0 0 0 -1 1 0 -1 2 -1 0
apps	1 2 -4 -4 -3 0 1 0 -2 -2 2 1
april	1 0 -6 -3 1 0 -1 -1 -1 -3 2 0
apu	-1 0 -2 -1 -2 0 3 0 0 -2 2 0
ar	-1 -3 -2 0 3 0 0 0 1 -3 3 -1
ara	-2 -1 -3 -1 2 0 1 0 -1 -1 1 0
arbeit	2 2 -4 -1 -7 0 -1 0 1 -1 -3 3
arbeiten	0 0 2 -1 -3 0 1 0 -1 1 0 0
are	0 1 0 -6 0 -3 -1 -3 1 -1 -1 0
ari	0 -1 -1 -2 -3 -1 0 0 0 -1 2 -2
around	0 -2 -1 -5 -7 0 2 -1 -1 -1 1 -1
art	-1 -1 0 -1 -3 0 2 -1 -1 0 1 -1
article	4 -3 0 0 -7 -1 -2 -3 2 0 -2 2
articles	2 -1 1 -4 -4 0 -2 -1 -2 -1 -1 4
aru	-1 0 1 2 2 0 -3 0 -1 1 -1 0
as	0 3 -1 0 -2 -2 0 -2 0 2 -1 0
asa	1 1 -2 -1 -3 0 0 0 2 -2 -1 1
ase	-2 0 0 0 -3 0 2 0 0 0 1 -1
asked	-2 1 -1 -2 -6 0 3 0 1 -2 1 -2
aso	3 0 1 -1 2 0 -3 0 0 1 -1 1
associated	-3 -1 -3 1 0 0 -1 4 0 -2 0 1
asu	-3 2 -3 -1 2 -1 1 0 -1 0 1 -1
así	0 -1 1 -1 -4 0 0 0 0 -1 -1 0
at	0 -5 -4 3 2 -5 -1 -4 0 -1 -1 1
ate	-1 1 -2 -1 -2 0 2 0 -2 1 2 -2
ati	-2 -1 -3 -1 3 0 -1 0 0 2 -1 -1
ato	-1 0 -2 -1 -1 0 2 0 0 -1 2 -1
atu	-2 0 -1 0 2 0 -1 0 0 1 1 -1
au	0 -3 2 0 -5 -1 1 -1 1 1 -1 -1
auch	-1 -1 1 -6 -1 -3 1 -4 0 1 -1 0
audio	0 0 0 -1 -3 0 0 0 1 -1 0 0
auf	-1 0 2 -3 0 -3 0 -1 1 1 0 0
aug	-2 -1 -3 2 1 -1 0 0 -1 0 1 0
august	1 -1 -3 -3 0 0 0 -1 -1 -1 -1 1
aus	-1 -3 -1 -9 2 -2 0 -4 1 -2 1 0
aussi	3 0 -2 -1 -4 0 -2 0 0 -1 2 -2
author	-2 -3 -1 6 -4 0 -1 -1 0 -2 -2 2
authors	-2 0 -1 -1 0 0 1 -1 -1 -1 2 -2
auto	-1 -2 2 -1 -2 0 2 0 0 0 1 -1
autoridades	-2 2 1 -1 -2 0 0 0 1 3 0 -2
aux	1 0 -4 -2 0 0 0 0 1 -1 -1 1
av	0 -1 2 -5 -1 -1 0 -1 3 -1 -2 1
ava	0 0 -2 -3 0 0 1 0 0 -1 0 0
ave	-1 0 -2 -2 2 0 1 0 0 -1 0 0
avec	1 1 1 0 -3 -1 -1 -1 -2 0 0 1
avi	-2 0 -3 -1 0 0 3 0 0 -2 3 -2
avoir	-2 2 -4 -1 -4 0 4 0 0 -1 3 -2
avu	1 0 -1 0 -2 0 0 0 0 -1 0 0
aw	3 -2 -2 -1 -4 0 0 0 2 -2 -2 0
awa	2 0 -2 0 -3 0 -1 0 0 -2 -2 3
away	1 -1 -4 -1 -1 0 1 2 -1 -4 0 1
awe	-2 0 -1 0 1 0 1 0 0 -2 2 -1
awi	-2 2 -3 -1 3 -1 -1 0 1 2 -1 -2
awo	2 0 2 0 0 0 -4 2 0 2 -3 2
awu	-2 0 0 -1 -3 0 3 0 -1 -2 3 -2
az	-1 1 3 -2 0 0 -2 -1 -1 3 -1 0
aze	-3 0 2 0 -4 0 1 0 0 2 -1 -1
azi	-1 0 -1 -1 2 0 0 0 0 -3 2 0
azo	0 0 -1 0 -3 0 2 0 0 -2 2 0
azu	-2 0 -3 0 -3 0 4 0 -1 -3 3 0
azuk	-3 1 -1 0 3 0 -2 0 0 1 -1 0
año	-2 1 -3 -2 -1 0 2 0 -1 0 3 -2
años	2 -2 2 -2 -4 0 -1 0 -2 0 0 0
b	1 -2 -5 -3 0 0 1 -1 0 -3 0 1
ba	-3 -2 -3 -1 2 0 3 0 -2 0 2 0
back	0 -1 1 -5 -1 -1 1 -1 -2 -1 1 0
bajo	-2 0 2 -1 1 0 0 0 0 0 1 -1
based	-1 0 -1 2 0 -1 -1 -2 -1 0 0 0
bbc	0 -1 1 -2 2 0 -2 0 2 2 -2 -3
be	1 -2 -1 0 -3 -2 0 0 0 1 -3 1
because	0 1 0 -3 -9 0 1 -1 -2 0 0 0
become	-2 2 -6 -4 -3 0 4 0 -1 -1 3 -2
been	0 -3 -1 1 0 -1 1 2 1 -2 -2 2
before	1 0 1 -6 -5 0 -1 -1 -2 1 -1 1
bei	-2 -2 0 -2 1 -3 2 -4 -1 -1 2 0
beim	1 -2 -2 -4 1 -1 -2 -1 -1 0 -1 2
being	-1 2 -1 -1 3 -1 -2 -1 1 2 -1 0
beispiel	0 0 -1 -1 -5 0 2 -1 -1 -2 1 0
bekommen	-2 0 -2 0 -5 0 3 0 0 -2 2 -2
below	1 -2 -2 -3 -1 0 0 0 -1 -2 0 1
bereits	0 0 1 -1 -3 0 0 -1 0 1 -1 0
besonders	-1 -1 -2 -3 2 0 2 0 -1 1 0 -1
besser	1 -1 -2 -1 -4 0 0 0 -2 -3 0 1
best	3 -4 0 -9 0 -1 -3 -1 0 0 -3 3
besten	2 0 1 -1 -1 0 -1 -1 -1 1 0 0
better	-1 2 -1 2 -9 0 1 -1 -1 1 -1 0
between	-3 -2 -3 0 2 -1 0 -1 -1 -1 3 -4
bi	-1 -1 2 -1 2 0 -3 0 -1 3 -2 0
bien	-1 1 0 -1 -4 0 1 0 -2 3 1 -1
big	-1 0 2 1 -4 0 1 -2 0 0 -1 1
bild	-1 -2 -1 -3 3 -3 -3 -1 1 0 -1 1
bilder	1 0 0 -1 1 0 -1 -1 -2 -1 0 2
bin	1 0 -2 -3 2 0 0 -2 -2 1 -1 2
bis	-1 -2 -8 -4 -2 -1 2 -1 0 -2 1 -1
bitte	2 -1 -3 -2 -5 0 0 0 -1 -2 -1 3
bleiben	0 0 -2 -1 -2 0 2 0 -1 0 1 0
bleibt	-2 0 -1 -1 -2 0 3 0 1 1 1 -2
blog	2 -2 -3 -4 -7 0 1 -1 1 -2 1 1
bloomberg	-2 -1 -3 -3 -1 -1 1 -2 1 2 1 -3
bo	1 1 2 -1 -2 0 -2 0 1 1 -1 -1
books	-1 -2 -1 -3 -2 0 2 -1 2 -1 1 -3
both	-2 -2 2 -1 -3 0 1 0 1 1 0 -1
breaking	3 -1 -3 -3 -3 0 -2 0 1 -3 -2 2
bringen	0 -2 -1 0 0 0 0 0 0 2 0 -1
browser	2 -2 -3 -3 -6 0 0 -1 1 -1 0 -1
bu	1 0 -2 -1 0 0 -1 0 -1 0 -1 2
busca	1 0 0 0 1 0 -2 0 0 0 -2 2
business	-1 -2 -9 0 2 -1 -2 1 1 -2 0 0
but	-1 0 4 -2 -5 -1 2 -1 0 -1 1 -1
buy	1 -1 1 -1 -2 0 -1 0 0 0 -1 1
by	-2 -5 -1 4 0 -1 0 0 1 0 0 0
c	0 0 -2 -1 0 -1 0 -1 -1 2 -1 1
ca	1 -1 -1 -1 -3 0 0 0 -1 1 -1 0
cada	1 0 1 -1 -3 0 -2 0 0 -1 -2 2
caf	-1 0 0 0 -1 0 2 0 0 0 1 -1
call	0 0 -3 -4 -3 0 2 -1 0 -1 1 -2
called	-3 -1 -3 -3 1 0 2 0 -2 1 0 0
came	-3 0 -3 -1 -5 0 5 0 0 -3 2 0
can	-3 1 2 0 -2 -2 3 -1 -1 4 1 -2
casa	-1 -2 -3 -2 -4 0 2 0 2 -1 2 -3
case	-1 1 -1 -4 -5 0 2 1 -2 -3 2 1
casi	2 2 -2 -2 -3 0 -2 0 -2 2 -2 2
caso	-2 -1 2 -2 0 0 0 -1 0 1 -1 0
ce	0 0 0 0 -4 0 2 -1 1 -2 1 0
centro	-4 0 -3 -1 3 0 4 0 0 -2 2 0
ces	0 0 -1 -1 -3 0 1 0 0 -1 0 0
cet	-1 0 0 0 0 0 1 -2 0 0 0 0
cette	-1 0 -3 -1 -4 0 3 -1 0 -3 1 -1
change	-3 2 0 1 0 0 0 1 1 3 -1 -2
choices	1 0 -2 -1 -2 0 0 -1 0 -2 0 1
ci	-2 -1 2 -1 -3 0 2 0 -1 0 2 -1
city	-1 0 1 1 -2 -1 0 -2 0 1 1 -3
click	1 -2 -3 -4 -1 0 -1 -2 0 -1 1 -1
close	4 0 -6 -2 -1 0 -3 1 1 -2 -4 5
cnn	-1 -1 -3 0 -5 0 3 1 1 -4 2 -1
co	1 -1 3 -3 -6 0 0 -1 1 2 -1 -1
cog	-2 0 0 0 -4 0 3 0 0 0 2 -2
collapse	1 0 -1 -1 -3 0 0 0 0 -1 -1 0
com	0 -4 -5 5 1 -1 -1 -3 0 -3 -1 2
come	1 1 -1 -2 -2 0 0 0 1 1 -1 0
comme	1 0 -2 -2 -4 0 2 0 1 -3 0 0
comment	0 0 0 -3 -6 -1 0 -2 -2 -1 0 1
comments	4 -2 -2 1 -3 0 -4 2 -1 0 -4 4
community	0 -1 -5 -1 0 0 0 1 -1 0 -1 1
como	0 0 -2 -4 -1 0 0 -1 -2 -1 -1 2
company	0 -2 0 -1 -1 -1 0 -2 0 1 -2 1
con	1 1 -1 -7 -1 -1 0 -2 -2 2 -1 0
condiciones	2 -1 0 -1 -2 0 -1 0 1 -1 -1 1
conditions	0 -1 2 -1 -4 0 1 0 0 -2 2 -1
conflicto	2 1 -2 -2 -3 0 1 0 0 -1 -1 1
connect	-2 0 0 0 -2 0 2 0 1 0 2 -3
contact	-1 2 -2 1 -7 0 2 -2 0 1 1 -1
content	1 -2 -5 -1 -4 -1 1 -2 0 -1 0 0
continue	-2 -1 2 -2 -1 0 1 -1 0 -1 1 0
contra	0 -1 3 -3 -1 0 -2 -1 0 -2 -1 1
contre	2 -1 0 -2 -3 0 -1 0 1 1 -1 1
contributed	-4 -1 -1 -2 -4 0 -4 5 -1 -2 -4 5
control	-3 -3 3 -3 -1 0 1 0 0 1 0 -1
cookie	2 0 -1 -2 -3 0 -2 -2 1 -1 -2 2
cookies	5 -2 -3 -5 -5 0 -3 -3 0 -2 -3 3
copy	-1 0 -2 -2 -1 0 1 0 0 -1 0 0
copyright	0 -1 -4 -5 1 -1 -2 -2 -1 0 0 1
correction	0 0 0 -1 -2 0 1 -1 0 0 0 0
could	1 -1 1 -4 -5 -1 0 2 1 2 -3 0
country	0 -1 -7 -5 0 0 0 0 0 -2 1 1
credit	-4 -1 -4 1 2 2 -1 0 0 0 -1 -1
cu	0 0 -2 0 1 0 -1 0 0 1 -1 1
cuando	-1 -1 -2 2 2 0 -1 0 0 2 -2 -1
cuenta	1 0 1 -1 -4 0 -2 0 0 0 -2 1
cuh	-1 0 -1 -2 -2 0 2 0 1 -2 2 -2
culture	3 -2 -2 -5 -1 0 0 0 2 -1 -2 0
d	2 3 -1 -1 -2 -2 -1 -3 0 2 -1 0
da	-1 1 -1 -6 -10 -1 3 -4 -2 -1 1 0
dabei	0 -1 -1 -1 -3 0 0 -1 1 -2 0 0
dafür	0 0 -3 -1 1 0 1 -1 0 -2 2 0
daher	0 -1 -5 -1 -5 0 5 0 0 -3 3 -1
daily	1 0 -1 -3 1 0 -2 0 -2 2 -1 1
damit	1 -1 -3 -3 -8 0 0 -1 1 -2 -1 1
dank	1 -1 -2 -1 -4 0 1 -1 0 -2 0 0
dann	1 1 0 -3 -1 -1 0 -2 1 1 -2 2
dans	-1 0 -1 -4 0 -1 2 -1 0 0 0 0
daran	-4 -1 0 -1 -4 0 1 -1 0 0 1 -2
darauf	2 -1 -3 -1 -1 0 -1 -1 0 -2 -1 2
darüber	1 0 -3 -1 4 0 -1 -1 1 3 -2 1
das	-1 -4 0 -3 -3 -3 1 -4 -1 -1 0 1
dass	0 -2 -5 -6 -4 -2 2 -5 1 -3 0 0
data	1 -2 -3 -6 3 -1 -2 -2 -1 1 -1 1
datenschutzerklärung	1 0 -1 -1 0 0 -3 -2 -1 0 0 1
davon	-1 -2 -2 -1 -5 0 3 -1 0 -2 2 -2
day	-1 1 0 1 -1 -1 0 2 -1 0 1 0
days	1 -1 2 -3 0 0 -2 -1 1 0 -2 2
dazu	1 -1 -1 -2 -2 0 1 -1 -1 1 0 -1
de	1 1 2 0 0 -4 0 -2 -1 0 0 1
dec	-1 -1 -4 -1 3 0 -2 0 -1 1 -2 0
december	-1 -2 1 3 -2 -1 -1 -3 -1 1 -1 0
deine	1 1 1 -1 -5 0 0 -1 -2 1 -2 1
del	-1 0 -1 -2 3 -1 1 -1 0 -2 2 -1
dem	1 -2 0 -2 3 -2 -1 -3 3 -1 -1 1
den	0 -1 1 -1 -1 -4 0 -2 -2 2 0 0
denen	1 0 -4 -1 -2 0 1 0 -1 -2 0 2
denn	-1 0 1 -2 -7 0 1 -1 0 1 -1 0
dentro	-2 2 -2 -1 2 0 -1 0 -1 2 -1 -1
depuis	-2 -1 3 -2 0 0 -1 0 -1 3 -3 0
der	0 -4 3 -1 0 -6 1 -4 0 2 0 0
derechos	2 -2 0 -2 -4 0 0 0 1 -1 -1 2
deren	-1 0 1 -1 -5 0 2 0 1 1 1 -1
des	0 -3 0 -2 1 -2 0 -2 1 0 0 0
desde	0 -1 -2 -2 2 0 0 0 -2 1 -1 0
deshalb	-1 0 2 -1 -5 0 0 0 0 2 -1 -1
deutlich	2 0 2 -1 2 0 -3 0 0 2 -3 2
deutsche	1 -1 1 1 -4 0 -1 -1 0 1 0 0
deutschen	2 2 1 -3 -5 0 0 -1 -3 3 0 0
deutschland	1 -2 2 -2 -4 0 0 0 -2 2 -2 2
deux	0 1 0 -2 -3 0 2 0 0 0 0 0
di	0 1 2 -2 -3 0 1 -1 0 -1 1 0
dich	2 0 -4 -2 4 0 -3 0 0 3 -3 2
did	0 -1 -3 -3 -3 0 2 -1 -1 -2 0 0
didn	1 -3 -2 -2 -7 0 3 -1 1 -3 1 0
die	0 -3 0 -9 -1 -5 1 -4 1 -2 0 0
dies	-1 -1 -1 -2 -6 0 1 -1 -1 -1 1 0
diese	0 1 2 -5 -4 -1 0 -3 -1 2 0 -1
diesem	-1 -1 0 -3 -4 -1 2 -2 -2 -2 1 0
diesen	2 -1 1 -1 -5 0 -1 -1 0 0 -2 1
dieser	0 0 -2 -3 -2 -1 1 -1 1 -1 0 0
dieses	0 0 2 -2 2 0 -3 -2 1 3 -2 0
different	-1 2 0 -2 -8 0 1 -1 -2 2 0 0
digital	4 -2 -2 -5 -1 0 -4 -1 2 -1 -3 2
digitale	3 -1 -2 -1 -2 0 -1 0 -1 -2 -1 2
dijo	0 -1 -1 0 -6 0 1 -3 -1 -2 0 1
dir	1 0 -3 -1 -5 0 1 0 1 -2 -1 0
direkt	1 0 -3 -1 -1 0 0 0 0 -1 1 0
do	0 -1 3 -4 -5 -2 0 -4 -1 -1 -1 2
doch	0 -1 2 -3 -7 -1 1 -1 -1 1 0 0
does	0 -1 -1 1 -9 0 0 -1 0 -1 -1 1
doesn	2 0 -2 -2 -6 0 -1 1 -1 -2 -2 2
doing	0 -1 1 -3 -6 0 3 0 1 -1 0 -1
don	0 1 -5 3 -3 -1 0 0 -1 -1 -1 1
donde	-1 0 -1 -2 2 0 -1 0 0 0 1 -1
dort	-2 0 -4 -1 -7 0 3 -1 -1 -3 1 -1
dos	0 -1 0 -4 0 0 0 0 -1 1 -1 0
down	-1 0 3 -4 -2 -1 -1 -2 0 4 -1 -1
download	0 0 -3 -1 -2 0 1 0 -1 -3 0 1
dpa	0 -3 -5 -4 2 -3 0 -1 -1 0 2 -1
drei	-2 0 1 -1 -5 -1 2 0 0 0 0 -1
du	0 0 3 -6 -7 -1 2 -3 -1 1 0 0
durante	0 2 -3 -1 0 0 0 0 -2 2 -1 0
durch	1 -1 -1 -4 0 -1 -1 -1 1 1 -2 2
during	0 -2 -7 -6 2 -1 -1 -1 -1 0 1 -3
día	1 0 -1 0 -3 0 0 0 -1 -1 -1 1
e	3 1 -4 -6 -2 -4 -2 -1 2 -2 -1 1
each	-2 -1 -3 -2 3 0 1 0 0 -4 2 -1
early	-1 0 -2 -5 -1 -1 2 -1 1 -1 0 0
eb	0 0 -2 -1 -1 0 1 0 0 -3 0 0
ebe	-1 0 0 0 -4 0 2 0 0 -1 1 -1
ebenfalls	-3 0 -1 0 -1 0 5 0 1 0 2 -4
ebo	3 0 -1 0 -1 0 -3 0 1 -1 -1 2
ebu	0 0 0 -1 -3 0 1 0 0 0 0 0
ec	-5 0 0 -1 3 0 1 0 -1 1 0 0
eca	1 0 0 -1 -2 0 0 0 0 -1 0 0
ece	-1 0 -2 0 0 0 1 0 -1 -2 1 0
eco	2 -1 -1 -1 -2 0 0 0 -2 -2 1 1
ed	-1 -1 -2 2 2 0 -1 0 -1 1 1 -1
edi	1 1 -1 -1 1 0 -2 0 0 0 -2 2
editing	-2 -1 1 -1 -3 -1 -2 2 -1 -1 -2 3
edition	2 -1 1 -3 -4 0 -2 -1 -2 0 -1 3
editor	-2 -2 1 3 -1 0 -2 2 1 1 -2 0
editorial	2 0 0 -1 2 0 -3 0 0 2 -2 2
editors	1 0 -1 -1 -2 0 0 0 0 -1 0 0
education	2 1 0 -3 0 0 -1 0 0 0 -1 1
ef	-4 -1 -1 -2 1 0 0 0 0 0 0 -1
efa	0 0 -1 0 0 0 0 0 1 -1 1 -2
efi	-4 0 0 0 2 0 0 0 0 0 1 -1
efu	2 0 2 -1 -3 0 -3 0 0 2 -1 -1
eg	0 1 -4 -1 3 0 -3 1 -1 0 0 1
ega	1 -1 -2 -2 -4 0 0 0 0 1 0 -1
ego	1 0 0 0 -2 0 0 0 -1 -1 -1 1
eha	-3 0 -2 -1 2 0 0 0 0 2 -1 -2
ehe	0 0 3 0 -3 0 0 0 0 1 0 0
eher	0 0 1 0 0 0 0 -1 0 2 -1 1
eho	2 0 0 -1 -2 0 -1 0 0 1 -2 2
ei	-1 0 -1 0 -1 0 2 0 0 -1 1 -1
eigene	-1 0 -3 0 1 0 0 0 0 -2 1 -1
eigenen	-2 0 0 -1 -3 0 2 0 0 0 0 0
ein	0 -3 5 -6 1 -3 -1 0 0 2 -2 0
eine	0 -3 -3 -7 1 -2 1 -4 2 -2 1 -1
einem	0 -3 -4 -1 0 -2 0 -2 0 -1 -1 1
einen	0 -1 -1 -5 -1 -1 1 -3 1 1 0 -1
einer	-1 -1 1 -5 1 -2 0 -2 -1 2 -1 0
eines	0 -1 0 -3 2 0 0 -1 1 0 -1 0
einfach	2 1 -4 -2 -2 0 -1 -1 -2 -2 -1 2
einige	-3 0 -3 -1 -7 0 4 -1 1 -3 2 -2
einmal	2 0 0 -3 -4 0 -1 0 0 0 -2 2
ej	1 -1 -1 -2 -1 0 0 0 0 -1 0 0
eju	0 0 -3 -1 -3 0 1 0 0 -3 1 0
ek	2 0 -1 -2 -1 0 0 0 -1 0 -1 1
eka	2 0 -2 -1 0 0 -2 0 0 -2 0 1
eke	0 -1 -2 0 -4 0 3 0 -1 -1 1 0
eki	-1 -1 -1 -1 -3 0 3 0 0 0 -1 0
el	-1 1 0 -3 2 -2 0 -3 -1 0 1 -1
eli	1 0 -1 0 -2 0 -1 0 1 0 -1 1
elle	-2 0 1 -1 -2 0 2 0 0 1 0 -1
elo	-1 -1 -2 -1 3 0 -2 0 0 1 1 -1
em	1 -2 0 -4 -7 0 0 -1 -2 -2 -1 2
ema	-1 0 0 0 -1 0 2 0 0 0 1 -1
email	0 -3 -5 -1 -8 -1 1 -4 2 -1 1 -1
embargo	0 2 -1 -1 -3 0 0 0 0 1 -1 0
eme	-1 0 -1 -2 3 0 -2 -1 -1 0 0 1
en	0 2 1 0 1 -3 -1 -1 -2 1 0 0
ena	0 1 -1 -1 -2 0 0 0 -1 1 -1 0
enable	-4 0 -2 -1 2 -1 1 0 0 0 0 0
end	0 0 0 -4 1 0 -1 -1 -1 1 -1 0
ende	1 0 -2 -2 -3 0 1 -1 0 -3 0 1
ene	-4 0 2 2 0 0 0 0 0 1 0 -1
eni	2 0 1 -2 -3 0 -2 0 0 0 -2 2
enough	-1 1 -1 -3 -6 0 2 -2 1 -1 1 -2
entertainment	3 -1 -2 -1 -5 0 -2 0 1 -1 -2 2
entre	-3 2 -2 -3 3 -1 -1 -1 -1 1 1 -1
ep	-3 0 2 1 0 0 -2 0 -1 3 -2 1
epa	0 0 -1 -1 1 0 -4 0 0 1 -3 1
epi	2 0 0 0 -2 0 0 0 0 0 -1 1
epo	-2 -1 -2 -1 0 0 0 0 -1 1 0 -1
epu	-2 0 1 -1 -2 0 0 0 0 1 0 -2
er	-2 -1 2 -3 1 -2 0 -5 1 2 -2 -1
era	-1 0 -3 -1 -3 0 2 0 0 -2 1 -1
ere	-3 0 -2 -2 1 0 3 0 -1 1 1 -1
erfahren	0 0 0 -1 -3 0 0 0 0 0 1 -2
erhalten	0 -1 -2 -1 -1 0 1 -1 1 0 -1 0
ero	2 -2 -1 -1 0 0 -1 0 -1 -2 -1 1
error	0 0 -3 -1 -3 0 2 0 0 -3 1 0
erst	-2 0 2 -1 -2 0 0 -1 -2 2 -1 0
erste	-4 -1 -1 -1 -1 0 4 0 -2 -1 3 -2
ersten	-3 -2 0 -2 2 0 1 0 -2 1 1 -1
eru	1 2 2 0 0 0 -3 0 0 3 -2 -2
es	-1 -3 0 -7 -4 -3 2 -1 0 -2 2 -1
esa	-1 0 -1 -1 -1 0 2 -1 -1 0 2 -2
ese	0 0 -1 -1 -4 0 1 -1 -1 0 0 0
esi	1 0 -1 -2 -2 0 0 0 0 -1 0 0
eso	-1 -1 2 -1 -5 0 1 0 0 -2 0 1
essen	1 0 -1 -1 -2 0 1 0 0 1 1 -2
est	-1 -2 -3 2 -3 -1 3 0 1 -2 0 0
esta	-3 -1 0 -1 2 0 -1 0 -1 -1 1 -1
estamos	-1 0 -1 0 -2 0 2 0 -1 0 1 -1
estas	0 3 1 0 -3 0 -1 0 -1 2 -2 1
este	0 1 -5 2 0 0 0 -2 -1 0 0 0
esto	2 0 -2 -1 -2 0 -2 0 -1 0 -1 1
estos	-1 0 2 -1 -2 0 0 0 0 -1 1 0
está	1 -1 0 -2 1 0 -2 -2 1 -1 -1 1
están	-1 2 -1 -1 -1 0 -1 0 1 2 -1 -1
esu	-2 0 0 0 -1 0 3 0 0 0 2 -2
et	1 1 -3 -1 0 -1 0 -2 -3 1 -1 2
ete	-1 0 0 -2 0 1 -2 0 0 1 -1 1
etu	0 0 -1 0 -3 0 1 0 0 -1 0 0
etwa	-2 0 -2 0 -2 0 2 0 0 -1 1 -1
etwas	0 -1 0 -1 0 0 1 -1 -2 -1 1 0
eu	0 1 1 -3 -1 -1 0 -1 1 1 0 0
euro	0 -1 -3 -3 -3 0 2 -1 1 -2 3 -3
europa	-4 4 0 -5 -3 -1 2 -1 -1 1 2 -3
ev	0 0 -1 1 -4 0 2 0 1 1 1 -2
even	0 1 1 0 0 -1 1 -2 -1 -1 -1 2
events	0 -1 -1 -4 0 0 1 0 -1 -2 1 0
ever	1 -2 0 1 -4 0 0 -1 -2 0 -1 1
every	-2 0 -1 -6 -3 -1 4 -1 1 -3 1 -1
evi	-2 0 0 0 -2 0 3 0 0 0 0 0
evu	-2 2 -2 -1 -3 0 2 0 -2 -1 1 -1
ew	3 -1 1 -1 -1 0 -3 0 -1 2 -2 0
ewa	0 0 -1 -1 -2 0 2 0 0 -2 2 -1
ewi	-2 -1 -1 -1 1 0 1 0 -1 2 0 -1
ewo	0 0 -1 -1 1 0 -1 0 0 -2 0 1
ewu	-1 0 -1 0 -3 0 1 0 0 0 1 -1
ex	-4 0 -4 -1 3 0 1 0 -1 2 1 -1
exclusive	0 -1 1 1 -4 0 0 -1 -1 -1 0 1
expand	0 1 -2 -1 -3 0 2 0 1 -1 0 -1
ez	1 0 2 -1 -2 0 -2 0 -1 2 -2 1
eze	-1 0 -1 0 -3 0 2 0 0 0 1 -1
ezi	-1 0 0 0 -2 0 1 0 0 0 0 0
ezu	-2 -1 1 -1 -3 0 3 0 0 -3 3 -1
f	3 0 -1 -2 -3 -1 -2 -1 2 0 -3 2
fa	1 1 1 -2 1 0 -1 0 -2 2 -1 1
facebook	2 -3 0 -6 -5 -1 0 1 1 1 1 -2
fact	0 -2 -1 -3 1 0 0 0 0 -4 0 0
fait	-3 2 4 -2 -5 0 1 0 -1 3 0 -2
fall	-2 0 -3 -1 0 0 1 -1 0 -2 1 -1
family	1 0 0 -3 -6 0 1 1 0 -2 -1 1
far	1 1 -1 1 1 0 -2 -2 0 0 -2 1
fast	1 0 -3 -1 -3 0 1 -1 1 -3 0 1
fe	-1 0 -2 -2 -2 0 1 0 -1 -1 2 -2
feature	-2 0 -2 -1 -3 0 2 0 1 -2 2 -2
featured	1 -1 -1 -1 -2 0 1 0 0 -1 0 0
features	1 1 2 -2 -4 0 -1 0 -3 3 -1 1
feb	2 -1 -2 -2 -3 0 1 -1 0 -1 0 1
february	-1 -1 -1 -1 -2 0 4 -3 -1 0 3 -2
few	-1 -1 0 -2 -8 0 1 -1 -2 -2 0 1
fi	-1 0 -1 0 -2 0 2 0 0 0 0 0
file	0 -2 -4 -3 1 -1 -1 -1 0 0 1 -2
filed	1 -2 1 -1 -5 0 1 0 -1 1 2 -2
film	0 0 3 -1 -1 0 -1 0 -1 3 -2 -1
fin	-2 0 -1 -2 3 0 -1 0 -1 0 1 -2
final	1 -1 1 -1 -3 0 1 0 0 -2 1 0
find	-1 -2 0 -4 -3 0 2 -3 -1 1 1 0
finden	0 0 -4 -2 -3 0 2 -1 1 -3 1 -1
findet	-1 0 0 0 -6 0 2 0 0 0 1 -1
first	-1 2 0 1 -5 -1 0 2 -1 0 0 1
fis	-1 0 -1 0 -2 0 1 0 -1 -1 1 0
five	-2 1 -1 -2 -1 0 2 0 -2 -1 1 0
fo	0 0 0 -1 -3 0 3 0 0 0 1 -1
folgen	2 0 -2 0 0 0 -1 0 0 -2 0 1
follow	-3 -1 4 2 -5 0 2 0 -1 3 0 -1
following	-2 -1 -2 -4 -2 0 3 -1 0 -4 2 -1
food	2 3 -4 -4 -2 0 -1 -1 0 2 -1 0
fop	0 0 -1 0 -1 0 2 0 -1 -1 1 1
for	-1 -1 -1 2 0 -4 2 -8 0 0 0 0
forma	-2 1 1 -1 -4 0 1 0 -1 0 -1 0
former	3 -2 -1 -7 -3 0 -1 -1 -2 -2 -1 3
foto	-2 0 -9 -4 6 -4 -4 -1 -1 1 0 0
fotos	0 -1 -3 -2 2 0 0 0 -2 1 0 1
found	-2 0 -3 1 -1 0 2 -1 0 -2 3 -2
four	-1 -2 -2 -3 -2 0 3 0 1 -3 2 -1
frage	-3 0 -1 -1 0 0 2 -1 -1 -2 2 -2
fragen	-3 -1 -1 -1 -4 0 4 -2 1 0 3 -3
france	2 0 -3 -3 -4 0 -1 -1 2 -1 1 -2
française	1 0 -1 0 -2 0 0 0 0 0 -1 1
free	0 1 -2 0 0 -1 -2 -3 0 1 -2 1
frente	1 -1 2 -1 -3 0 -3 0 -1 2 -3 2
friday	-1 0 -3 -3 -2 0 2 -1 2 -4 1 0
from	0 -1 -1 0 1 -2 0 1 -1 0 0 0
fu	-1 2 -1 -2 -3 0 1 0 1 2 0 -1
fue	-3 -1 -5 2 1 0 0 0 0 1 0 -1
fueron	-1 0 0 0 -2 0 2 0 -1 1 1 -2
full	1 -1 1 1 -5 0 -2 -2 2 0 -3 1
fur	0 1 -2 -1 2 0 -2 0 0 2 -2 0
further	-2 0 -2 0 0 0 1 0 1 -2 1 -1
future	0 -1 -3 -5 -1 0 0 0 -1 -1 -1 1
für	-1 -4 3 -3 -2 -4 1 -4 -1 0 1 -1
g	0 0 -5 -3 -1 0 1 0 2 1 0 -2
ga	-1 0 -1 1 0 0 -1 0 0 -2 1 0
gal	-2 0 -1 0 -1 0 3 0 0 -1 2 -1
game	0 0 -1 -5 -2 -1 1 -1 -2 -1 1 1
games	1 -2 -5 -3 -3 -1 1 0 1 -2 2 -2
ganz	-1 1 2 -2 -6 0 1 -2 -2 2 0 -1
gar	0 0 -1 -1 -1 0 1 0 -2 -2 0 1
geben	-2 -1 1 -1 -4 0 3 -1 -2 0 2 -1
gegen	0 0 0 -3 0 -1 -1 -1 -1 2 -2 0
gegenüber	1 1 -3 -1 -4 0 2 0 -2 2 0 0
gehen	-1 1 -3 -1 -1 0 2 -1 0 -2 1 0
geht	0 1 0 -4 -1 0 1 -1 -1 1 0 0
gehört	1 0 -1 -1 -4 0 1 -1 0 -1 1 0
gemacht	0 1 -2 -1 -3 0 1 0 0 -2 0 2
genau	0 0 -1 0 -2 0 0 0 -1 1 0 0
general	-2 1 0 -1 0 0 2 0 -1 1 0 0
gerade	-2 0 -1 -1 -6 0 4 -1 0 -1 2 -1
get	1 0 -1 -6 -3 -2 0 -4 2 -1 0 0
getting	1 -1 -4 2 -2 0 -1 0 1 -3 -1 1
getty	0 -3 -3 -3 3 -3 -3 0 0 -1 0 0
gi	0 0 -1 -2 -3 0 2 0 1 -2 1 0
gibt	-1 1 1 -4 -2 -1 1 -1 1 1 0 -1
gilt	1 0 -3 -1 -4 0 0 -1 1 -1 -1 0
give	-3 -1 -3 -2 -2 0 2 -1 1 -2 2 -2
given	0 -1 0 -1 -1 0 1 2 0 0 0 0
global	2 0 0 -5 -1 -1 -2 -1 0 0 -1 2
go	-2 1 -1 -2 3 -1 0 -2 -1 2 -2 0
gobierno	0 2 -1 -3 0 0 -1 0 -1 -2 0 1
going	-1 0 -2 -3 -1 -1 0 1 0 1 -2 1
good	-2 -4 2 -7 -9 0 3 -1 -1 -3 2 -1
google	3 0 -1 -5 -2 -1 -2 -1 1 -2 -2 1
got	0 0 2 -2 -1 0 0 -1 -1 -1 -1 1
government	0 0 1 -5 -1 0 0 -2 1 -1 0 0
gran	-1 0 -2 0 -2 0 1 0 0 -2 1 -1
grande	4 2 -4 -1 -3 0 -2 0 1 -3 -1 1
great	0 -1 -5 0 -1 -1 1 -2 1 -4 1 0
group	0 -2 0 -3 -3 -1 2 -1 1 -2 1 -1
große	-3 -3 1 -2 -1 0 2 0 -1 -2 1 -1
großen	-1 -3 4 -2 -5 -1 0 0 1 3 -2 0
grund	-1 0 -3 -1 -6 0 2 -1 1 -3 2 -1
grupo	-2 -2 -2 -3 2 0 1 0 0 -3 3 -1
gu	-2 0 -1 -1 -3 0 3 0 0 -2 1 0
guide	0 0 1 1 -7 0 -1 -1 -2 1 1 -1
gut	1 -2 3 -1 -1 0 -1 -1 1 2 -2 0
h	-3 -1 -1 3 0 0 1 1 1 1 1 -3
ha	-2 3 0 -6 -3 -1 1 -1 -1 1 1 -2
habe	0 1 0 -3 -7 0 1 -2 1 1 -1 1
haben	1 -4 2 -5 -3 -1 -1 -3 -1 1 -2 1
hacer	2 0 -1 0 -3 0 -1 0 -1 -1 0 0
had	-2 -1 -3 0 -1 -1 3 1 -1 -2 0 1
halten	-1 -1 0 -1 2 0 0 0 -1 -1 0 0
han	-2 -1 0 -4 1 0 1 0 -1 1 0 -1
has	1 -4 -2 -1 1 -2 -1 -5 1 -2 -2 2
hat	-1 1 3 -1 -4 -2 1 -3 -1 2 0 0
hatte	-1 0 0 -2 -3 0 2 -1 -1 -1 1 0
hatten	-3 0 -2 0 -6 0 3 0 -2 -1 2 -2
have	-1 -5 1 -3 -2 -2 1 3 0 -3 0 1
having	-2 0 0 -3 -1 0 2 0 0 1 0 -2
hay	-1 0 1 -1 -3 0 1 0 0 -2 0 0
he	-2 -2 -3 4 -1 -1 2 0 -1 0 -1 1
health	1 0 0 -5 -3 -1 -1 -1 1 -1 -1 1
hecho	-1 -1 2 0 0 0 0 0 0 1 0 -1
helfen	0 0 0 -2 0 0 -2 0 0 0 0 0
help	0 0 -2 -5 -1 0 1 -3 0 -1 -1 1
her	-1 3 1 -1 -1 -1 1 -4 1 2 -1 0
here	1 -2 -2 2 -4 -1 0 -2 0 -2 -1 1
heute	2 1 -3 -2 -5 0 2 -1 1 -3 0 1
hi	-2 1 1 2 -2 0 0 0 -1 2 -1 -1
hidden	2 0 -3 -1 -2 0 -1 0 2 -2 -1 1
hide	0 1 -1 -2 -2 0 1 0 2 -1 -1 1
hier	2 -2 -4 0 -3 -1 -1 -2 1 -3 -1 1
high	2 1 0 -4 2 -1 -3 -1 1 0 -2 1
him	0 0 -1 0 -3 -1 1 -1 -1 1 0 0
hin	-1 0 1 0 -5 0 2 0 -1 0 0 0
hinter	0 0 2 0 -3 0 0 0 0 2 -2 -1
his	-1 0 -2 0 2 -2 0 -4 1 0 -2 1
hizo	-1 0 -1 0 -3 0 2 0 0 -1 2 -1
ho	3 0 1 -1 -4 0 -2 0 0 1 -3 2
hof	-3 0 0 2 -1 0 1 0 0 0 1 -1
home	4 -4 2 -8 -3 -1 -2 0 3 -1 -1 0
hours	-3 -3 -4 1 0 0 2 -1 0 0 1 -2
house	0 0 1 -2 0 -2 -2 -2 -2 4 0 -1
hov	-1 0 0 0 -1 0 3 0 0 0 2 -2
how	1 2 -2 -1 -1 -2 0 -3 -1 1 -1 1
however	-1 -1 -4 -3 -4 0 2 -1 -1 -1 1 -1
hoy	0 0 -2 -1 2 0 -1 0 -1 0 2 -1
html	0 -1 -1 -1 -5 0 2 0 1 -1 0 0
http	-2 -1 -1 -2 0 0 1 0 1 -2 1 0
https	0 -1 -1 -3 -5 0 2 0 0 -1 0 0
hu	-1 0 0 -1 -3 0 1 -1 0 0 1 -1
huca	-1 0 -1 0 -1 0 2 0 0 -1 1 -1
hun	-5 -1 -2 -2 -2 0 4 0 0 0 2 -3
i	2 0 1 -1 -3 -2 0 -4 0 -1 -2 2
ib	1 -1 -3 -2 -1 0 1 0 -1 1 1 0
ibo	0 0 -2 0 -3 0 0 -1 0 -2 0 0
ibu	-4 0 -1 -1 3 0 0 0 -1 2 -1 0
ic	1 0 -1 1 -4 0 -1 0 0 -2 0 1
ica	-1 0 -1 0 -2 0 2 0 0 -1 1 -1
ich	2 -1 -3 -5 -4 -2 0 -3 -2 -1 -1 2
ici	0 0 -2 0 -3 0 2 0 0 -2 1 0
ico	0 -1 -1 -1 -2 0 2 0 1 -2 1 -1
icu	3 0 -1 -1 -1 0 -3 0 -1 -1 0 1
id	-3 1 1 -2 -2 0 2 0 -1 1 1 -1
ida	0 -1 -2 -2 1 0 0 0 0 -1 0 0
ido	-2 0 0 -1 -2 0 3 0 0 -1 2 -2
if	1 0 1 -8 -8 -1 0 -4 -2 0 -1 1
ifa	-1 0 0 0 -3 0 3 0 0 0 1 -1
ife	-1 0 -1 0 -1 0 2 0 0 0 0 0
ifi	1 0 1 0 0 0 -2 0 0 1 -2 2
ifo	0 0 -2 -1 1 0 -2 0 0 -2 2 0
ig	0 -1 -3 -2 1 0 0 0 0 -2 1 0
iga	3 3 -3 -1 -3 0 -3 1 0 0 -2 2
ige	-1 0 0 0 -2 0 2 0 0 0 1 0
igo	-2 0 0 0 -1 0 3 0 0 -1 1 0
igu	1 0 -2 -1 0 0 -2 0 0 2 -2 2
ih	-1 -3 3 2 1 0 -3 0 -2 -1 1 0
ihe	1 0 -1 -1 -4 0 0 0 2 -1 -2 1
ihi	2 0 -3 0 0 0 0 0 1 -1 -1 2
ihm	-5 0 -2 -1 -5 0 6 0 -2 -3 5 -3
ihn	-3 0 1 -1 -6 -1 2 0 -1 1 2 -3
ihnen	2 -1 -2 -3 -2 -1 -3 -1 1 0 -1 2
iho	1 0 -1 0 -2 0 2 0 0 -1 1 0
ihr	0 -1 3 -4 -1 0 -1 -1 0 4 -2 -1
ihre	1 -1 -1 -4 -1 -1 0 -2 -1 -1 0 1
ihrem	0 -1 -4 -3 1 -1 1 -1 1 -3 1 0
ihren	1 1 1 -1 1 -1 -3 -1 0 0 -2 2
ihrer	0 -1 -2 -1 -1 0 0 -2 0 -1 1 -1
ihu	-3 -1 1 -1 -2 0 3 0 0 0 2 -2
ij	0 0 -3 -1 1 0 -1 0 0 -3 -1 1
ija	2 0 -2 0 -4 0 0 0 1 -3 3 0
ije	3 2 -2 -2 -4 -1 -1 0 0 -2 1 -2
iju	2 2 -2 -1 0 0 -2 0 1 -1 -2 1
ik	1 1 -3 -2 -2 0 2 0 0 -3 2 0
ika	1 -1 0 -1 -3 0 0 0 -1 1 0 0
ike	-1 -1 -4 2 -5 0 2 0 0 -3 2 -1
iki	-1 2 -2 -2 -3 0 1 0 -2 2 1 -1
iko	-3 0 -2 0 -3 0 3 0 0 -2 3 -2
iku	0 1 -2 -1 0 0 0 0 -1 -2 0 1
il	-1 3 -2 2 -5 -1 0 -1 1 1 -2 1
ila	0 1 -1 1 -3 0 1 0 -1 0 0 1
ile	1 -1 -1 0 -5 0 0 0 1 -1 0 0
ili	-2 0 -1 -1 -2 0 2 0 0 -1 2 -1
ilo	2 -2 -2 -1 -2 0 2 0 2 -3 2 0
ils	2 0 3 -1 -4 0 -3 0 1 3 -2 0
ilu	0 -1 -2 -1 2 0 -1 0 0 0 0 0
im	0 -1 -1 -3 1 -4 0 -3 1 0 0 0
ima	-2 0 0 2 -1 0 -1 0 0 0 -1 1
image	-4 -3 -1 -4 5 -2 -2 1 0 1 0 -2
images	-1 -1 -4 -4 3 -3 -2 -1 1 0 0 -1
immer	1 -1 2 -3 -1 -1 -2 -1 1 2 -2 1
imo	-1 0 -1 -1 -2 0 3 0 -1 1 1 -1
important	2 -1 -4 -3 -3 0 0 -2 -2 0 1 0
imu	0 0 -1 -1 -2 0 1 0 1 -1 1 -1
in	0 -2 2 -2 2 -8 0 2 0 1 -1 0
ina	-3 0 0 0 -3 0 3 0 0 0 1 -1
including	0 0 -6 0 -3 -1 2 -1 1 -3 1 1
incluso	-2 -1 0 0 -2 0 2 0 0 -1 2 -1
info	2 -2 -2 -1 -3 0 0 0 2 -3 1 0
información	1 0 -1 2 -4 0 -1 0 0 -1 -2 2
information	3 -1 -1 1 -9 0 -2 -2 1 -1 -3 4
ini	0 1 -2 -1 -3 0 0 0 -1 1 0 1
ino	-2 0 -1 -1 1 0 1 0 0 2 0 -1
ins	0 0 0 -2 0 0 -1 0 1 0 0 0
instagram	-6 -2 -4 1 1 0 3 -2 -1 -2 5 -4
install	-1 0 -1 0 -4 0 1 0 -1 0 2 -1
instead	-3 0 -3 -2 -2 0 3 0 -1 -2 2 -2
internacional	-2 -1 2 -2 -5 0 3 -1 0 1 2 -3
international	0 -2 1 -3 1 -1 -3 -1 -1 -1 0 1
interview	2 -2 -3 -2 -4 0 1 0 -2 -2 2 -1
into	-2 -3 -1 -1 -3 -1 2 -2 -1 0 1 -1
ios	-1 0 -3 -1 -2 0 2 0 0 -2 1 -1
ip	-1 0 -1 0 2 0 0 0 1 1 -1 -1
ipe	1 0 0 2 -4 0 -1 0 0 1 0 0
ipu	1 1 -2 -1 -3 0 0 0 1 -3 0 1
ir	-4 -2 0 1 0 0 2 0 -1 -3 2 -1
ira	1 0 -1 0 0 -1 -1 0 0 -1 -1 2
ire	-1 0 0 -1 -3 0 2 0 0 -1 0 0
iri	2 0 0 0 1 0 -3 0 0 -1 -2 3
iro	1 1 -2 -1 1 0 -1 1 -1 1 -1 1
iru	-2 0 0 -1 3 0 0 0 -1 2 -1 0
is	1 -1 -1 5 -2 -3 -2 -5 0 0 -3 2
isa	-1 0 -2 -1 2 0 -1 0 -1 0 0 0
ise	0 0 1 -1 -3 0 0 -1 0 2 -1 -2
isi	-1 -1 -1 -1 0 0 0 0 0 0 0 -2
iso	1 0 -2 -1 -1 0 0 0 1 -2 0 1
ist	0 -4 0 1 0 -3 0 -3 0 1 -1 0
it	-1 0 0 -1 -2 -2 3 1 0 -1 0 0
iti	2 0 -3 -1 -2 0 -2 0 -1 -1 0 2
ito	0 -2 -2 -2 0 0 1 0 -1 1 1 -1
its	-2 0 -2 -3 -2 -1 2 1 1 -2 1 -1
itu	-1 1 0 -2 -1 0 0 0 1 1 -1 -1
iv	0 -1 1 -3 1 0 -1 -1 -1 2 -1 0
iva	2 0 0 -1 -2 0 -2 0 1 0 -1 0
ivi	1 0 -3 -1 -3 0 0 0 -1 -3 1 0
iw	-1 3 0 -1 0 -1 0 -1 -1 2 -2 1
iwe	1 1 -3 -1 1 0 -1 0 0 3 -1 1
iwi	-1 -1 0 0 -2 0 2 0 0 -1 1 0
iwo	3 0 -1 -1 -4 0 -2 0 0 2 -3 2
iwu	-3 -1 1 -1 -4 0 4 0 -2 1 2 -1
iz	3 -1 -1 -1 -3 -1 -1 0 -1 -2 0 1
iza	1 0 0 0 -3 0 0 0 0 0 -1 1
ize	-2 0 -1 0 -2 0 2 0 -1 -1 1 -1
izi	-2 -1 0 0 -3 0 2 0 0 -1 1 -1
izo	3 0 -1 0 -3 0 -2 0 -1 0 -2 3
j	1 -1 0 -3 1 0 -2 -1 0 0 1 -2
ja	3 -1 -2 -3 -4 -1 0 -2 0 -2 -2 2
jahr	-4 0 0 -2 0 -1 3 -1 -3 2 2 -3
jahre	-1 -1 0 -2 -3 0 3 -1 0 -1 2 -1
jahren	3 -2 -3 -2 -1 -1 -1 0 -1 -1 -2 2
jak	1 3 3 -2 -4 0 -1 0 0 3 -2 0
jan	1 -2 1 -4 -2 0 -1 -1 -1 -1 1 1
january	0 -1 0 2 -3 0 1 -1 -2 1 1 -1
javascript	0 0 -1 0 -2 0 0 0 -1 0 0 0
je	-2 0 0 -3 1 0 1 -1 -2 1 1 -1
jede	0 -1 1 -1 -2 0 0 0 -1 0 -2 2
jeder	-2 0 -3 -1 -3 0 4 0 0 -2 2 -2
jedoch	-1 0 -2 -2 -3 -1 2 0 0 -2 1 0
jefe	-2 0 0 0 1 0 0 0 0 0 1 -1
jeg	1 -1 -2 -2 -5 0 1 -1 1 -1 0 0
jetzt	1 -2 -1 0 0 -1 0 -2 1 -1 0 0
ji	-1 -2 -1 -1 1 0 1 0 1 1 1 -1
jo	0 0 -1 1 -4 0 1 0 1 -1 0 -2
job	1 -1 1 -3 -2 0 0 -1 -2 -1 -1 2
jobs	3 0 2 -3 1 0 -3 -1 -2 2 -1 1
join	1 -1 -3 -3 -1 0 0 -1 0 -4 1 0
ju	-2 -1 0 0 -3 0 2 -1 -2 -1 2 -1
jul	0 0 1 -2 -3 0 0 -1 -1 0 1 -1
july	2 -2 -4 0 1 0 -4 -1 -1 -2 1 1
jun	-1 0 0 -1 -2 0 2 0 -1 0 1 0
june	-2 -1 -5 0 1 -1 1 0 0 0 1 -2
just	-3 4 0 -1 -5 -1 3 -3 -4 2 2 -1
k	2 -1 -3 -3 -1 0 0 -1 -1 1 -1 1
ka	2 -1 1 -1 -3 0 -2 0 -1 0 1 -2
kann	-1 0 3 -3 -1 -1 0 -1 -2 4 -1 0
kaum	-1 0 -2 0 -2 0 2 0 -1 -2 0 1
ke	-3 0 -2 -1 2 -1 4 0 -1 -2 3 -1
keep	0 -1 2 -3 -8 0 1 -2 0 1 -1 0
kein	0 0 -3 -1 0 0 1 -1 0 -3 1 -1
keine	1 -1 1 -3 -3 -1 0 -2 1 0 0 0
keinen	0 0 0 -1 -2 0 0 0 -1 -1 0 0
ki	1 0 -1 -1 -3 0 0 0 1 -1 0 0
klar	0 0 -4 -2 -3 0 1 0 0 0 -1 1
know	0 2 -1 -4 -1 0 0 -2 -2 2 -1 1
known	-1 -1 -4 -2 2 0 -1 0 1 -5 0 0
ko	0 0 -3 -3 0 0 0 0 0 -1 1 0
kommen	-2 -1 2 -1 2 0 -1 -1 0 1 0 -2
kommt	-1 0 -1 -2 1 0 1 -1 -2 1 0 0
kontakt	-2 0 -2 -1 1 0 2 0 0 0 2 -3
kostenlos	0 0 -2 -1 -4 0 0 -1 -1 0 0 0
ku	-3 0 2 -1 1 0 0 0 0 0 0 0
kuk	-2 0 -1 0 -2 0 3 0 -1 -1 2 1
kurz	-1 -2 -2 -1 -5 0 2 0 0 -3 2 -1
können	0 -1 1 -4 2 -1 -1 -2 -2 1 -1 1
könnte	0 -2 2 -3 -5 -1 0 -3 -1 1 -1 0
l	1 2 4 -6 -3 -1 0 -3 1 2 -1 -1
la	1 2 2 -1 0 -3 -1 -4 -2 2 -1 -1
lado	0 0 0 -1 -4 0 1 0 1 -1 0 0
land	0 -1 1 -2 -8 0 1 -1 1 0 0 0
lange	-2 0 1 -1 -8 0 2 -1 0 1 0 -1
large	-2 -1 -5 -2 0 0 2 0 0 -2 1 0
las	-2 3 2 -5 0 -1 0 -1 -2 1 2 -2
lassen	1 -1 -4 -1 0 0 0 1 2 -1 -1 0
last	-3 -2 -7 2 -1 -1 2 0 -1 -1 2 -2
later	-4 -1 -1 -2 -1 0 3 0 0 -1 2 -2
latest	2 0 -2 -5 -1 0 -1 -1 -1 -3 2 0
laut	-1 -1 -5 -1 -6 -1 4 0 -1 -4 0 0
le	1 2 -2 0 -2 -2 1 -2 1 2 -1 0
learn	2 -2 -2 2 -6 0 -1 -1 1 -1 -2 2
least	0 -1 -4 -3 -4 0 3 0 0 -2 1 0
leben	1 -1 -7 -3 -2 -1 2 -1 1 -4 0 0
left	-1 -2 -1 0 5 0 -4 -1 -1 -2 1 -1
les	3 1 1 -8 -8 -1 -1 -2 0 1 -1 -1
lesen	4 -1 2 -1 -5 0 -3 -1 0 1 -3 3
less	-2 0 -4 -3 2 0 1 0 1 -3 1 -1
let	-2 -1 -5 1 -3 0 2 -1 -2 -3 1 1
letzten	-4 -1 1 -1 -1 0 3 -1 -2 0 2 -2
leur	-2 0 3 -1 -4 0 0 0 1 1 0 -1
li	1 0 1 0 2 0 -3 0 0 1 -1 0
liebe	-2 -1 -2 -2 -3 0 3 0 0 -2 2 -2
liegt	-1 0 -5 -1 -1 0 3 -1 0 -4 2 -1
life	-1 -2 -4 -5 2 0 1 2 1 -3 1 -1
lifestyle	1 -1 0 0 2 0 -2 0 1 -1 -1 0
like	-1 0 -1 -7 -2 -2 2 -3 0 -1 1 0
likely	0 1 -1 -3 1 0 -1 -1 1 -1 2 -3
likes	0 0 0 0 -2 0 1 0 0 0 0 0
link	0 -1 -3 1 -5 0 1 0 1 -1 2 -2
linkedin	2 -2 -3 -3 -4 0 3 0 1 -2 -1 2
links	0 0 -4 -3 5 -1 -2 0 -1 0 0 1
listen	0 -1 -1 -1 -2 0 2 0 -1 -1 1 1
little	-1 -1 0 -2 0 0 2 -1 -1 -2 3 -3
live	0 1 -1 -2 -1 0 0 0 -1 1 0 0
ll	0 0 -1 -4 -3 0 1 1 -1 -1 0 0
lo	-3 -1 -3 0 2 -1 1 -1 0 -1 1 -1
load	-1 0 0 0 -2 0 2 0 0 0 0 0
local	1 -2 -3 -2 -2 0 0 0 1 -2 0 0
log	1 -1 -2 -1 -3 0 1 0 1 -2 1 -1
login	3 -1 -1 -1 -2 0 -2 0 2 -2 -2 2
logo	3 0 -2 -2 -3 0 -2 0 1 -1 0 0
london	1 -1 1 -4 0 -1 -1 1 -1 0 1 -1
long	0 -2 0 -6 -2 0 0 1 2 -1 -1 0
look	0 1 -1 -3 -2 0 1 -1 0 -1 1 -1
looking	-2 -1 -4 -3 -6 0 4 -3 -1 -1 3 -2
los	0 0 0 3 -4 -1 1 -2 -1 2 1 -1
lot	-3 -2 1 -3 -3 0 2 2 -2 0 2 -1
love	-1 1 -5 0 -2 0 3 -1 -1 -3 1 0
lu	1 0 -2 0 -1 0 0 0 -1 1 1 -1
lub	-1 0 -2 -1 -3 0 2 0 1 -3 1 0
lugar	-1 0 -4 -1 3 0 -2 0 0 0 1 -1
lässt	1 0 -1 -1 1 0 -1 -1 0 2 -1 -1
m	0 -1 -5 2 0 -2 0 -3 1 -2 1 -1
ma	-2 -1 2 -2 -2 0 1 -1 0 0 0 0
machen	0 0 -5 -2 1 0 0 -1 -2 -4 0 1
macht	0 0 2 -1 -7 0 1 -1 1 2 0 -1
made	-3 -1 -1 -2 -2 -1 3 -2 -2 0 2 -2
magazine	1 0 -2 -2 2 0 -1 0 2 0 0 -2
mail	1 -1 -4 -3 -7 0 0 -1 3 -4 -1 0
main	-2 -1 0 -1 -1 0 1 0 0 0 1 -3
mais	0 0 1 -2 -4 0 1 0 0 -1 1 0
major	-2 0 0 -4 1 0 0 -1 -1 1 1 -1
make	-2 1 0 1 1 -1 -1 -3 1 2 0 -2
makes	0 1 -4 -2 -1 0 0 0 0 -1 0 0
making	-3 -1 2 0 -9 0 4 -1 -2 -1 3 -1
mal	2 1 -1 -2 -6 0 -1 -1 1 1 -1 1
man	2 -1 -5 -3 -1 -1 0 -4 1 -4 0 1
many	1 -1 0 -3 -2 -1 -1 -2 0 0 -2 1
map	-1 1 -2 -2 0 0 1 0 0 -2 1 1
mar	0 2 -3 0 -3 0 -1 0 0 1 -1 1
march	-1 -2 -1 -1 -4 0 2 2 -3 0 0 1
may	2 -3 -1 -2 0 -1 -3 -3 -2 0 -1 2
mayo	-1 -1 -2 1 4 0 -3 0 -1 3 -2 0
mayoría	-3 0 -2 0 1 0 1 0 0 -2 2 -1
me	1 1 -2 -2 -8 0 0 -1 1 -1 -1 1
means	2 -1 -3 -4 -3 0 1 0 -1 -2 0 1
med	-1 -1 0 -3 1 0 0 0 -2 1 -1 1
media	0 1 1 -1 0 -1 -2 -2 -3 2 0 0
medio	0 0 -1 0 -3 0 1 0 0 0 0 -1
mehr	0 0 0 0 -8 -2 0 -3 0 0 -1 1
mein	0 2 -4 -1 -1 0 0 -1 0 -4 0 0
meine	2 0 -3 -1 -6 0 0 -1 1 -3 -1 2
meisten	-1 0 2 -1 2 0 -1 0 0 4 -1 -1
melden	0 0 -3 -1 -4 0 2 0 -1 -1 2 -1
menschen	0 -1 1 -3 -6 -1 0 -2 1 1 -2 0
menu	-4 -1 1 -2 1 0 1 0 0 2 1 -1
mes	-1 0 -1 -1 -2 0 2 0 -1 0 0 -1
meses	-1 0 -2 -1 2 0 0 0 -1 3 -1 -1
mi	-1 -1 -1 1 -5 0 1 -1 -1 1 1 -1
mich	0 1 -2 -2 0 0 0 -1 -1 1 0 -1
mientras	-2 -1 4 -2 -2 0 0 0 0 3 1 -1
might	0 1 3 -4 -2 0 -1 0 1 2 -1 -1
million	1 -1 1 -5 -2 0 -1 -1 -1 0 -1 0
millionen	-4 0 4 -2 -7 0 0 0 0 3 -1 -3
min	1 -1 2 0 0 0 -2 0 1 0 -1 0
ministro	-3 -1 2 -2 1 0 -1 0 0 1 -1 1
minute	-1 0 -4 2 -5 0 0 0 0 1 1 0
minutes	-3 -2 -3 2 -3 0 2 0 -1 0 1 0
mir	2 -1 -1 -2 0 0 0 -2 -2 1 -2 1
mismo	-2 -1 -1 -1 -3 0 2 0 -1 -2 2 -1
mit	-2 -3 -1 -3 4 0 1 -3 -2 -1 1 -1
mo	2 0 3 -1 0 0 -2 0 0 2 -3 2
mobile	2 -1 0 -5 -5 0 0 -1 0 -1 0 0
mode	2 0 0 -2 -2 0 -1 0 0 0 -1 1
momento	-3 0 -1 2 -2 0 0 0 0 0 0 0
monday	0 -2 -5 0 1 0 -1 0 0 -2 0 0
money	0 -2 0 1 -1 0 0 -1 -2 -2 0 0
month	-1 -1 0 -4 0 -1 0 -1 -2 0 1 0
months	1 0 0 -2 -7 0 0 0 0 -1 -1 1
more	0 -1 -2 1 -1 -2 0 -3 0 0 -2 0
most	1 -3 -1 -9 -7 -1 1 -3 -2 -3 0 3
movies	-1 -1 -2 1 -3 0 1 0 -2 -2 0 1
mu	-2 -1 1 -3 1 0 0 0 -1 2 0 -2
much	0 -2 0 -3 -4 -1 3 -3 0 -1 0 -1
mundo	4 0 -1 -2 -4 0 -3 0 0 -1 -3 3
music	-2 -2 0 -4 1 0 1 0 1 1 1 -2
muss	1 0 0 -3 1 -1 -1 -3 0 0 -1 2
must	-2 -3 -3 1 -7 0 4 -1 0 -3 2 -1
muy	-1 0 0 0 -1 0 1 -1 0 1 0 -2
my	2 -3 -1 1 -4 -1 0 -3 3 -3 -2 2
más	-1 -2 -1 0 -5 -1 2 -1 -2 -2 1 -1
même	-3 0 -1 0 -2 0 4 0 0 -1 2 -1
möglich	-2 1 -1 -1 -6 0 2 0 -1 -1 2 -2
müssen	0 -2 1 -2 -2 -1 -1 -1 0 0 -1 0
n	0 -2 -3 1 -2 -1 2 -2 1 1 1 -3
na	2 0 0 -6 -7 -1 -1 -3 2 -2 -1 1
nach	-1 1 1 -1 2 -2 -1 -2 0 2 -1 1
nacional	-3 0 -3 0 -4 0 6 0 0 -3 3 0
nada	0 0 0 0 -4 0 1 0 0 -1 0 0
name	1 0 -2 -1 -3 0 0 0 1 -2 -1 1
national	-2 -2 0 1 0 -1 3 -2 -1 0 1 -1
natürlich	-1 0 -3 -1 -5 -1 2 -1 -1 -3 2 -1
ne	2 -1 1 -2 -4 0 0 -1 0 -1 0 1
near	1 0 -5 -3 3 0 -4 2 2 -1 -1 0
neben	-1 0 1 -1 0 0 0 0 0 2 -1 -1
need	1 2 -7 -6 -2 -1 0 -3 1 -3 0 -1
net	-5 1 -5 1 0 0 3 -1 -2 0 3 -3
network	1 -2 -4 -4 -1 0 1 -1 0 0 3 -3
neu	1 -1 -4 -2 1 0 0 0 -2 -3 1 1
neue	-1 -2 0 -4 -7 -1 3 -1 0 -3 1 1
neuen	0 0 1 -3 -1 -1 -1 -1 -1 1 1 -2
neues	2 -2 0 -2 -4 0 0 0 -2 -1 2 0
never	-3 -2 -2 -3 0 -1 1 -1 0 -3 2 -1
new	2 -1 -3 0 -1 -2 -1 1 1 -3 0 1
news	4 -5 0 1 -2 -2 -4 1 2 -1 0 -2
newsletter	3 -2 0 1 -6 0 -2 -1 1 -2 0 1
newsletters	2 -1 1 -2 -3 0 -1 0 -1 -1 -1 3
next	-1 0 -1 -6 -4 -1 3 -2 0 -3 4 -3
ni	1 -1 -4 -2 -4 0 2 -1 -1 -4 3 -1
nicht	1 -2 2 -4 -5 -2 0 -2 -1 0 -1 1
nichts	1 -1 1 -1 -5 0 0 0 0 1 -1 -1
no	0 0 2 -9 -3 -2 -1 -3 -1 -1 0 0
noch	0 0 -1 -5 0 -2 0 -3 -1 0 0 0
non	0 0 0 -1 -4 0 1 0 0 0 1 -1
nor	1 0 -1 -1 -2 0 -1 0 0 -1 -1 2
nos	2 -1 -3 -1 -5 0 0 0 -1 -3 2 0
not	1 1 2 3 -3 -1 -2 1 0 1 -4 4
note	1 -1 -1 0 -2 0 1 1 -1 -1 1 0
notre	-1 0 -2 -1 -3 0 2 0 -1 -1 1 0
nous	-1 0 2 -2 -3 0 1 -2 -1 1 0 0
nouvelle	-1 0 1 0 -1 0 0 0 1 2 -2 -1
nov	0 -2 -4 1 0 -1 -1 -2 -1 1 0 0
november	-2 -2 -7 3 -1 0 2 -2 0 -2 0 0
now	1 1 -3 0 -1 -1 -1 0 -1 -1 0 0
nu	1 0 -1 -2 1 0 -1 0 0 2 -1 1
nueva	3 2 -4 -3 0 0 -1 0 -1 -1 -2 4
nuevo	1 -1 0 -2 -4 0 2 0 0 -1 1 1
number	-2 0 -4 -3 2 0 1 -1 -1 -3 3 -1
nun	2 -2 -1 -1 2 0 -2 -1 2 1 -1 1
nur	0 2 1 -5 -1 -1 0 -1 -3 1 -1 1
nutzen	1 -2 0 -1 -3 0 0 1 0 -1 0 1
o	2 1 -1 0 -1 -2 -1 -3 0 2 -2 0
ob	0 0 -6 -2 -10 0 1 -1 -1 -2 0 0
oba	-3 0 -1 0 1 0 2 0 0 -1 1 -1
obi	1 -1 -1 -1 1 0 0 0 2 -1 0 0
obo	-2 0 0 0 -2 0 2 0 0 0 1 -1
obu	1 0 -2 0 -2 0 0 0 0 -2 0 1
oc	1 -1 1 -1 -4 0 0 0 -1 1 -1 2
oce	1 0 -3 0 -3 0 0 0 1 -2 0 -1
oco	1 0 -1 0 -3 0 0 0 1 -1 -1 1
oct	3 -1 -2 1 -4 0 -1 -1 -1 1 -1 1
october	-4 -2 -3 0 3 0 2 -2 -1 2 1 -5
od	0 -1 2 -1 0 0 -2 0 -1 1 -2 3
ode	-1 0 -2 -1 -4 0 2 -1 0 -2 0 0
oder	0 -2 1 -4 -2 -2 0 -2 -1 0 0 1
odi	-1 0 2 0 -2 0 -1 0 0 2 -2 0
odu	1 0 -2 1 -2 0 -1 0 0 -2 -2 2
of	0 -2 -2 -2 3 -5 1 -6 -1 0 -1 0
off	-1 0 3 -5 -2 -1 2 -1 1 -1 0 -1
ofi	1 0 0 0 -2 0 0 0 0 0 0 1
ofo	1 0 -2 -1 -4 0 3 0 -1 0 0 1
oft	-1 0 0 -1 -3 0 1 -1 1 0 1 -3
often	-2 0 2 -2 1 0 0 0 -1 2 -1 0
ofu	0 0 -2 -1 -2 0 1 0 0 -1 1 0
og	0 1 2 -5 -2 -1 0 -5 -1 1 -1 1
oga	1 0 -1 -1 -2 0 0 0 0 -2 0 1
oge	-1 0 0 0 -3 0 1 0 0 0 1 -1
ogi	-2 0 -1 0 -1 0 2 0 0 -1 1 -1
ogo	2 0 -3 -1 -3 0 0 0 2 -3 -1 0
ogu	0 0 1 0 -2 0 -1 0 0 1 -1 0
oh	2 0 -1 -1 -3 0 0 0 0 -1 1 -1
oha	2 0 -1 -1 -2 0 1 0 0 -1 1 1
ohe	2 0 -1 -1 -2 0 -2 0 0 0 -1 1
ohi	1 0 -1 0 -2 0 -1 0 0 -1 -1 1
ohne	2 2 -2 -2 -2 -1 -2 -1 0 0 -3 3
ohu	-3 1 -1 -1 -1 0 3 0 -1 1 1 -2
oj	0 0 1 -1 -3 0 1 0 -1 1 0 0
oje	-1 0 0 0 -1 0 3 0 0 0 1 -1
oji	-3 0 -1 -1 2 0 0 0 -1 0 -2 2
oju	1 0 -3 0 -4 0 0 0 0 -3 -1 2
ok	1 1 0 -2 -5 0 0 -1 2 0 -1 -1
oka	2 0 -1 -1 -2 0 0 0 -1 1 -1 0
oke	0 1 0 -1 -2 0 0 0 0 1 -1 0
ol	0 0 -2 -1 -3 0 1 0 0 -3 1 0
ola	0 0 -1 0 -2 0 2 0 0 0 0 0
old	0 0 0 -4 1 -1 0 -1 -1 1 0 0
ole	2 0 -1 -2 0 0 -2 0 1 0 -2 1
oli	-1 0 -1 0 -1 0 2 0 0 -2 2 -1
om	3 0 -2 -3 -1 0 -3 -1 0 0 -2 2
omi	0 0 2 -1 -3 0 0 0 0 1 -1 1
omo	-1 1 -2 0 2 0 0 0 -1 -1 2 -2
on	1 -1 -3 0 2 -4 -1 -7 0 1 -1 1
ona	-3 0 -2 0 -2 0 3 0 0 -2 3 -2
once	-4 -2 1 -3 -1 0 3 -1 -1 -2 4 -2
one	-1 -1 0 -1 -1 -2 1 2 -1 -1 1 -1
online	0 -1 1 1 0 -1 -1 -3 0 -1 0 0
only	-1 -1 -2 -8 -7 -1 3 -2 0 -1 1 -1
ono	-3 1 -3 -1 0 0 0 0 -1 0 1 -1
ont	-1 1 0 -3 -5 0 2 0 -1 0 1 0
op	1 0 0 -1 -3 0 2 0 0 1 -2 2
opa	0 0 0 0 -2 0 3 0 -1 1 1 0
ope	-1 -1 -2 -1 4 0 -2 0 -1 -1 2 -2
open	0 0 -1 -4 0 0 0 -1 1 1 1 -2
opi	-1 1 1 -2 -3 0 0 0 0 1 0 -2
opinion	2 2 0 -2 -6 0 -2 -1 1 1 -1 0
opinions	1 -1 -1 1 -5 0 -1 0 0 -2 -2 2
opo	-2 2 -3 -2 1 -1 0 0 0 -2 1 -1
opu	0 0 0 0 -2 0 0 0 0 0 -1 1
or	0 -2 2 -3 -4 -2 1 -2 0 -1 -1 1
ora	0 0 -2 0 -2 0 1 0 0 -2 0 0
org	2 -1 0 -1 -3 0 -1 -1 1 -2 -2 2
ori	0 1 -1 -2 -3 0 3 0 -2 2 1 -2
oru	2 0 -2 -1 -2 0 -1 0 -1 -1 1 0
os	1 0 1 -2 -2 0 -1 -1 -1 2 -2 2
osa	0 -1 -1 -1 -2 0 2 0 -1 1 0 0
ose	-2 -1 -2 -3 2 0 1 0 0 2 0 -1
osi	0 -1 -2 -1 -3 0 1 -1 0 -2 1 0
oso	2 0 -1 -1 -2 0 0 0 0 1 -1 1
ot	-2 0 -1 0 1 0 0 -1 -1 -1 2 -1
ota	-2 0 1 -1 -3 0 2 0 0 -1 2 -1
ote	0 0 -2 0 -2 0 1 0 0 -2 2 -1
other	-1 -4 1 -4 2 -1 0 -2 0 2 -1 0
oti	0 0 0 0 -2 0 2 0 0 0 0 0
otras	-1 1 -2 0 -3 0 3 0 -1 -2 2 0
otro	-1 0 -2 2 -4 0 -3 -1 0 1 -3 3
otros	0 0 -1 0 2 0 -2 0 0 -1 -1 1
ou	1 0 -4 -1 -2 0 0 0 0 -3 -1 2
our	2 -2 -3 -8 -2 -1 -1 -5 0 -1 -1 1
out	0 0 -4 -1 -1 -1 0 -4 2 -1 0 0
ov	0 0 -2 -2 2 0 0 0 0 0 -1 1
ova	-1 0 -1 0 -3 0 2 0 0 -1 1 0
ove	-4 -1 -2 2 0 0 2 -1 -1 0 2 -2
over	-2 3 -1 -2 -3 -1 2 -2 -1 2 1 -3
ovi	-1 0 0 -1 -2 0 2 0 0 -2 0 0
ovu	1 0 0 0 -2 0 -1 0 0 0 -1 1
ow	-3 -1 2 -2 1 0 1 0 0 3 0 -2
owe	0 0 1 0 -3 0 0 0 0 -2 0 0
own	-2 0 2 1 -3 -1 1 -2 -1 1 0 0
owu	-2 0 -1 0 -1 0 2 0 0 -1 2 -1
oz	0 1 3 -2 -2 0 -1 0 0 3 -2 -2
oza	-1 0 0 0 4 0 -3 0 0 0 1 -1
p	2 -3 -4 -3 1 0 -1 -1 -1 -1 -1 1
pa	-1 0 -3 -1 -4 0 1 0 -1 -2 0 0
page	0 -2 -1 -1 0 -1 0 -1 0 -1 -1 1
pages	1 0 1 0 -2 0 -1 0 1 1 -2 1
par	-2 -2 2 1 -4 0 1 -1 -1 2 0 0
para	-1 -2 -3 3 3 -1 -2 -2 0 -2 0 1
part	-1 -2 -2 -4 -2 -1 2 1 1 -3 2 -1
parte	-2 0 3 -1 -4 0 2 0 0 0 2 -2
partner	-4 0 -1 -1 -3 0 4 0 0 0 3 -3
pas	-2 -1 2 -2 -6 0 4 -3 -1 0 4 -3
pasado	-4 -2 -3 -2 2 0 2 0 0 0 2 -2
past	0 -1 1 -2 -6 0 1 -1 0 0 0 1
país	0 -2 -2 -3 1 0 -1 0 2 -6 0 1
países	-1 1 -3 -2 1 0 1 0 0 -2 0 1
pe	4 -1 -1 -2 -3 0 -1 0 -1 0 -2 2
pela	-3 0 -1 2 -2 0 2 1 -1 0 1 0
people	-1 -1 -5 -2 1 -1 1 -2 2 -2 0 0
per	-2 2 0 -5 -2 -1 2 -1 2 -1 1 -1
periodista	-3 0 0 1 -1 -1 1 0 0 -1 1 -1
permission	2 -1 -2 -2 -5 0 0 -2 0 -1 -1 1
pero	-1 1 -1 -1 -2 0 1 0 0 0 0 -2
personal	2 -1 -3 -2 -1 0 -1 -1 -1 -1 -2 2
photo	0 -1 -1 -5 1 1 -3 -1 -1 0 0 0
photograph	-1 0 -1 -1 4 0 -4 0 0 1 -1 0
photos	2 -1 -3 -3 2 0 -3 0 0 1 -3 1
pi	1 0 0 0 1 0 -2 0 0 0 -1 2
picture	0 -2 -4 -2 -1 -1 2 -1 1 -1 1 -1
pictured	-2 0 -3 -1 4 0 -5 0 -1 1 -1 0
pil	-1 1 0 -1 1 0 -1 0 -1 2 -1 -1
pinterest	-1 -1 0 -1 -3 0 3 0 -1 0 1 -1
place	0 -1 0 -4 0 -1 0 2 1 -3 0 0
play	0 0 -1 0 -1 -1 -2 0 -1 1 -2 2
player	0 0 -2 -3 -6 0 1 1 -1 0 1 -1
please	2 -2 -4 -6 -1 0 -1 -1 1 -1 -1 2
plus	-1 -1 1 -1 -2 0 2 0 0 0 0 0
pm	1 -2 -5 3 -1 -1 -2 -2 1 -2 -2 0
po	-1 0 3 -2 -1 0 0 -1 1 1 -1 -2
pod	-1 0 -2 -1 -2 0 3 0 0 -2 2 -1
podcast	-4 0 1 2 -4 0 3 0 0 0 2 -2
podcasts	1 -1 -3 -2 -4 0 2 0 2 -3 2 -3
poder	1 0 2 -1 -5 0 -1 -1 0 1 -2 2
podría	1 3 -2 -1 -1 0 -1 0 -1 0 1 0
point	0 0 0 -3 -3 -1 1 -1 0 -1 0 1
policy	3 -2 -1 -6 2 0 -3 -3 -1 0 -2 2
politics	0 -1 -2 2 -5 0 -1 -1 1 -2 -1 1
politique	0 -1 0 -2 -4 0 1 0 -1 -1 0 0
política	-2 -1 -1 2 1 0 -1 0 0 -1 0 0
pool	0 -2 -1 -1 0 0 -1 0 -1 1 -2 0
popular	0 0 -1 -2 -4 0 3 0 -2 -1 2 -2
por	-1 2 -3 -1 0 -1 1 0 -2 1 1 -1
porque	-2 0 1 0 -3 0 2 0 0 1 2 -2
possible	1 -1 0 -3 -4 0 0 -2 -3 0 -1 1
post	0 -2 1 2 -1 0 0 1 -2 0 -1 2
posts	0 0 -1 -2 -4 0 1 0 -2 -2 1 0
pour	-2 2 2 -4 -5 -1 2 -1 0 2 0 -1
power	1 -1 0 -4 -1 0 0 -1 1 -1 0 -2
powered	0 -1 1 -2 0 0 -1 0 -1 2 -1 1
premier	-1 3 2 -2 -3 0 -1 0 0 2 -2 -1
president	0 -2 -2 -8 2 -2 -2 -2 1 2 -2 1
presidente	-5 2 1 -3 3 -1 0 0 1 1 0 -2
press	-3 -2 0 0 3 -1 -2 4 -1 1 -1 1
presse	3 0 0 -1 -4 0 -1 0 0 1 -2 2
previous	-3 0 -1 -1 -7 0 5 0 0 0 1 -1
primer	-2 0 -2 -1 2 0 0 0 0 1 1 -1
primera	2 0 -2 -1 -5 0 -1 0 0 -3 -2 2
print	3 -1 0 1 -2 0 -3 -1 -1 -1 -2 4
privacy	4 -2 -1 -1 -4 0 -4 -2 -1 1 -3 2
pro	-1 0 -4 -2 -5 0 3 0 0 -2 2 -1
prozent	-1 0 1 -1 -6 0 3 0 -1 0 2 -1
pu	2 -1 -3 -1 -2 0 0 0 0 -2 0 1
public	0 2 0 -5 1 0 -2 -1 -2 1 0 0
published	-1 -2 -4 4 -7 -1 -1 1 -2 2 -2 2
puede	4 0 -1 0 -3 0 -3 -3 0 -2 -1 2
punto	-2 2 -1 0 -3 0 2 0 -2 2 1 -1
put	-1 -2 0 -2 0 0 1 0 0 1 2 -1
público	-1 0 0 0 -2 0 1 0 0 -1 1 -1
qu	0 0 0 -2 -4 0 1 0 -1 1 0 1
que	1 0 1 -4 -6 -2 1 -4 -1 -1 0 0
qui	0 0 -3 -2 -3 0 2 -1 1 -2 0 0
quien	-2 0 3 -1 -4 0 2 0 0 0 1 -2
qué	1 -1 -3 -2 -3 0 2 -1 0 -2 1 0
r	-3 -1 0 -3 4 0 -1 -1 -3 1 1 -3
ra	0 -1 -1 -1 -3 0 1 0 0 -1 1 0
re	-3 1 -5 -4 0 -1 2 1 -1 0 2 -3
read	4 -3 0 2 -3 -1 -5 -2 0 1 -3 1
reading	-1 -1 1 3 -3 0 -1 -1 -1 0 -1 1
real	1 1 -2 -5 -2 -1 0 0 0 0 -1 1
really	-2 1 1 -3 -8 0 2 -1 0 0 1 -1
recent	0 0 2 -3 -3 0 -1 -1 -1 0 -2 1
recht	1 0 -2 0 0 0 -1 -1 0 -1 0 1
recommendations	2 0 1 -1 -3 0 -1 -2 0 1 -2 1
recommended	0 -1 -2 -1 -3 0 1 0 1 -1 1 0
register	2 -1 -2 -2 -3 0 -1 0 2 -3 -1 1
registrieren	1 0 -1 0 -2 0 0 0 -1 -1 0 1
reisen	-2 0 0 0 -1 0 2 0 0 0 1 -1
related	1 0 -4 -4 -3 0 0 -1 0 0 0 0
report	0 -1 -3 -3 -7 -1 0 5 -1 -2 0 1
reporters	-3 -1 -1 -2 -3 0 -3 4 -1 -2 -3 3
reporting	1 0 1 0 -2 -1 -6 3 -1 2 -6 5
reserved	1 -2 -3 -5 1 -1 -3 -2 -1 0 -1 1
reuters	-1 -3 -7 -4 5 -1 -3 -1 -2 0 -1 0
reviews	-1 1 -2 3 -4 0 -1 0 -1 -2 2 -1
ri	2 0 -2 0 -2 0 -1 0 0 -2 -2 2
right	-1 1 -1 0 1 -1 0 -3 -2 0 1 0
rights	1 -2 -1 -6 1 -1 -2 -3 -1 2 -2 2
ro	0 0 1 -1 -2 0 0 0 0 1 -1 1
roku	-1 0 3 0 0 0 -2 0 0 2 -2 0
rss	1 -1 0 -2 -3 0 0 0 1 -2 0 0
ru	0 -1 -3 -2 -4 0 4 0 0 -3 2 1
run	-2 -1 -4 2 3 0 1 -3 0 0 0 0
rund	-1 -1 -1 -2 -1 0 1 0 0 0 -1 1
s	1 3 1 2 -2 -4 0 -4 1 1 -1 1
sa	-3 0 1 -1 -4 0 3 0 1 1 1 -1
sagt	-1 0 -2 -1 1 0 1 0 -2 -2 1 -1
sagte	-3 0 -2 -1 -4 0 5 -1 -2 -2 3 -2
said	-4 -2 -2 -4 -1 -1 3 4 0 -2 1 0
same	0 0 -4 -1 -5 0 1 1 -3 0 -1 1
sans	-1 0 -3 -1 -3 0 4 0 0 -3 2 0
sat	-2 0 0 0 0 0 1 0 0 0 1 -1
saturday	1 -1 -4 -2 1 0 1 0 0 -2 0 1
save	2 1 0 1 -7 0 -1 -1 1 0 -3 3
say	0 0 -1 -6 -5 0 1 -1 2 -2 0 -2
says	1 -1 1 0 -3 -2 0 -3 1 0 0 -2
schließen	1 0 -1 0 -2 0 0 0 -1 0 -1 1
schnell	0 -1 -2 -1 1 0 0 0 0 0 1 -1
schon	2 -1 1 -4 -6 -1 0 -2 2 0 -2 1
school	0 -3 -5 -3 0 0 1 -1 -2 -2 1 1
schreiben	1 0 -2 -1 -3 0 0 0 0 -2 -1 1
science	3 -2 -2 -6 -2 0 -1 -1 3 -3 -1 0
screen	2 -1 -2 -1 -1 0 -1 0 2 -1 0 -1
se	1 -1 -2 -8 1 -1 0 -3 -2 0 -1 0
sea	-1 0 -1 0 -3 0 2 0 0 -2 2 -1
search	1 -1 -4 0 -3 0 1 -1 2 -1 0 -1
second	-2 -2 -4 -5 -3 -1 3 0 2 -5 1 -1
section	-3 -1 -2 -2 1 0 2 -1 -1 -1 3 -2
security	-1 -1 0 -4 -3 0 2 1 0 1 1 -2
see	0 -1 0 1 1 -1 0 -2 -1 1 0 0
seen	0 1 -3 -3 -2 0 1 0 1 -2 0 1
segundo	-1 1 -4 -1 1 0 -1 0 0 0 1 -2
seguridad	-4 -1 1 -1 2 0 1 0 0 -2 2 -1
según	-2 1 -4 -1 1 0 1 0 0 0 2 -2
sehen	-1 -1 -1 -2 -1 -1 1 -1 -1 -2 2 0
sehr	-1 -1 -2 -2 -7 0 4 -1 -1 0 1 -1
sei	-1 0 -1 -1 -6 0 2 0 -1 -2 1 0
seien	-2 0 1 0 -4 0 1 0 0 1 1 -1
sein	0 -2 3 -4 -5 -1 0 -3 0 1 -2 1
seine	0 0 -1 -2 0 0 -1 2 -2 0 -1 1
seinem	-1 -1 0 2 0 0 1 0 -2 1 0 0
seinen	-3 -1 3 -1 -4 0 2 0 0 2 0 -1
seiner	-5 -2 -5 -2 4 0 3 -1 0 1 1 -3
seit	2 -3 -4 2 1 -1 -1 -1 2 -2 -1 1
seite	2 0 -4 -3 0 0 -1 -1 1 -1 -1 1
selbst	0 -1 -2 -2 -6 -1 2 -1 1 -3 1 -1
sell	1 1 1 -2 -2 0 -2 0 -1 1 -2 1
selon	-2 0 4 -1 -3 0 -3 -1 0 4 -4 -2
send	-1 1 -3 -4 -5 0 2 -1 0 0 2 -2
sept	1 0 -2 -1 1 0 -1 0 0 0 -1 1
september	0 -2 2 -4 0 -1 0 0 2 0 1 -1
ser	-1 -1 1 -3 0 0 0 -1 -2 -1 -1 2
service	4 -1 -4 -4 0 0 -2 -2 0 -1 -2 2
services	1 -1 1 -2 -1 0 0 -1 -1 1 -1 1
será	3 0 -3 -2 -1 0 -1 0 0 -1 -1 3
ses	0 0 1 -1 -5 0 0 0 0 0 -1 1
set	-1 1 -1 -4 -6 0 2 0 0 1 2 -2
several	-1 -2 0 -2 -1 0 1 0 -1 0 0 0
share	1 2 -1 0 -5 -1 0 1 0 -1 -1 3
she	-1 -3 3 0 2 -1 -1 2 -1 3 -2 0
shop	-1 0 1 -3 0 0 0 0 0 -1 1 0
should	0 -2 -3 -5 0 -1 0 -2 0 0 0 0
show	-1 -2 2 -6 -1 -1 0 -1 0 2 1 -3
shows	2 -1 -1 -4 3 0 -4 -1 2 0 -2 0
si	-1 -3 1 -6 -4 0 1 -3 1 0 1 -1
sich	-1 -3 0 -2 -2 -2 1 -2 0 0 0 0
sie	2 -1 -2 -3 1 -3 -2 -6 1 1 -2 1
sieht	0 1 0 -1 -4 0 2 -1 -2 1 -1 0
sign	3 -2 2 -5 -2 -1 -4 0 -1 2 -4 2
signal	-1 0 0 -1 2 0 -1 0 0 0 2 -2
sin	3 -1 0 -3 -3 0 -2 0 -2 1 -1 0
since	-1 -1 0 0 -4 0 1 -2 0 -3 -1 1
sind	1 -3 0 -7 1 -1 -1 -3 1 1 -1 1
site	2 -3 -5 2 0 0 -2 -2 0 -2 -1 2
siz	-2 1 -1 -1 -3 0 3 0 1 -3 2 -2
skip	-1 0 0 0 -2 0 3 0 -1 0 1 0
slide	0 -2 0 -1 1 0 -1 0 2 -2 0 0
small	-2 0 -3 -1 0 0 2 0 1 -1 1 -1
so	0 -2 2 -1 -2 -2 0 -5 0 1 -1 1
sobre	3 1 -1 -5 -7 0 -2 -1 0 1 -2 2
social	-2 0 1 -6 -2 -1 2 -1 1 1 1 -2
sogar	-2 0 3 -2 -7 0 0 0 -2 3 0 -1
sol	-2 0 -2 0 -1 0 2 0 0 -2 2 -1
solche	-1 -1 -2 -1 1 0 0 0 -1 0 1 -1
soll	1 0 0 -1 -1 0 -1 0 -2 2 -1 0
sollen	-1 0 0 -2 -4 0 1 0 -1 -2 2 -1
sollte	0 0 -3 -2 1 0 0 -1 1 -2 1 0
sollten	0 1 2 -1 -1 0 0 0 -1 2 -1 0
solo	0 0 -3 -1 2 0 -1 0 0 1 -1 1
som	0 -1 0 -4 -2 0 0 -1 -2 -4 -1 1
some	-3 -1 0 -1 -4 -2 2 -2 0 -3 2 -1
something	1 -1 0 -4 -1 0 -1 0 -1 0 0 0
son	1 2 1 -4 -4 0 0 0 -2 2 -1 1
sondern	0 -1 -1 -2 -1 0 1 -1 0 -2 0 0
sont	0 -1 5 -2 -4 0 0 -1 -1 2 -2 1
source	-1 -1 -1 -1 3 -1 -1 -1 2 0 -2 1
sources	-2 -1 -3 -1 -5 0 4 0 1 -2 3 -2
sowie	1 -1 -5 0 -7 0 1 0 0 0 -1 0
special	0 -2 0 2 -3 0 -1 -1 -1 -1 0 2
speichern	2 0 -1 0 -3 0 -1 0 -1 -1 -1 1
sport	-3 -2 -1 -2 -2 0 4 -1 2 -2 3 -2
sports	3 -1 -3 -3 -6 0 0 -1 1 -3 0 1
später	-1 0 -3 -1 -5 0 3 0 -1 -2 0 1
staff	3 -1 1 2 -5 0 -3 -2 -2 1 -3 3
start	1 -2 1 -4 -5 0 1 -1 -1 0 0 1
state	0 1 -2 -7 -1 -1 1 -1 0 -1 0 0
states	-2 -2 1 0 2 0 -1 -1 -1 0 0 -1
statt	0 0 1 -2 -5 0 0 0 -1 1 0 0
stehen	1 0 -1 -1 -2 0 0 0 -1 -1 -1 1
steht	-1 3 -5 -2 5 0 -3 -2 -1 1 -1 1
stellen	-2 -1 -1 -1 0 0 2 0 0 1 1 -3
still	-1 0 0 -4 -5 0 1 -1 -1 -2 -1 1
store	-2 0 0 -3 1 0 2 -1 0 0 0 -1
stories	4 -3 -1 -4 -3 0 -1 0 0 -1 -1 1
story	-1 -2 0 2 -6 0 0 2 0 0 -1 1
su	-2 2 -1 2 0 -1 0 -2 -1 3 -2 0
submit	-1 0 2 -3 -3 0 -1 0 -1 1 -1 0
subscribe	1 -1 -1 -3 2 0 -2 -2 0 0 4 -4
subscription	4 -1 -2 -2 -4 0 -3 -1 0 0 -1 1
such	0 -1 -3 -2 0 0 0 -1 -1 -1 0 1
sun	-3 2 -3 -2 1 0 2 0 -2 1 3 -2
sunday	0 -2 -2 -3 -3 0 3 -2 2 -2 2 -2
support	0 -3 -3 -2 -6 0 2 -2 0 0 2 -2
sur	0 1 0 0 -2 -1 0 -1 -2 -1 1 0
sure	2 0 -3 0 -7 0 -2 2 0 -1 -2 2
sus	-1 2 -1 1 -5 0 1 -2 -3 3 0 -1
system	-4 -2 -4 1 1 -1 3 -1 1 -1 2 -2
t	0 2 -1 -1 -4 -2 3 -1 1 -1 -1 1
ta	1 0 2 -2 -5 0 -1 0 -1 1 -2 1
tag	-2 -3 -1 1 -3 0 3 -1 0 0 0 -1
tags	5 -1 -2 -3 -5 0 -4 -1 -1 2 -4 3
tak	0 0 -1 0 -2 0 3 0 0 -1 2 -1
take	-1 -1 -1 -6 -1 -1 1 -1 2 -1 0 0
taking	3 -1 0 -4 -7 0 -1 -1 1 -1 -2 1
también	-1 -1 3 2 -5 0 0 -3 -1 1 -2 1
tanto	0 0 3 0 -3 0 -2 0 0 2 -2 -1
tap	-1 0 -1 0 -1 0 2 0 0 -2 1 -1
tatsächlich	0 0 -2 -1 -3 0 0 -1 -1 -1 0 1
te	3 -1 -3 -3 -1 0 -1 -1 -1 2 -2 2
team	0 2 -1 -3 -3 -1 2 -2 1 -1 0 0
tech	0 -1 1 -1 -2 0 0 -1 0 0 0 -1
technology	2 -1 -3 -3 -8 0 0 -2 0 -3 1 0
tego	-1 -1 1 0 -2 0 2 0 -1 -1 0 0
teil	-1 0 2 -1 -3 -1 1 -1 0 3 0 -1
teilen	2 0 -1 0 -4 0 1 -1 1 0 0 -1
tej	-2 0 -2 -1 0 0 3 0 0 -1 2 -2
telegram	4 -1 -1 -1 -2 0 -3 0 -1 1 -4 3
tem	0 0 -1 0 -3 0 0 0 -1 -1 0 0
tener	2 0 -2 0 -3 0 -1 0 0 0 -2 2
termine	-2 0 -1 0 -2 0 2 0 1 -1 2 -1
terms	2 -1 0 -3 0 0 -2 -1 -1 -1 -2 2
test	4 -1 2 -1 -4 0 -3 0 1 2 -3 2
th	-1 -1 0 0 -2 0 1 -1 0 1 1 -1
than	-3 -2 1 1 1 -1 1 1 -1 0 0 -1
that	-2 -1 -4 0 -2 -2 3 -5 0 -1 0 0
the	-1 -3 2 -1 2 -5 2 -5 1 1 -1 -1
their	0 -4 1 -7 1 -1 0 -4 1 1 -2 1
them	-1 0 -3 -3 -2 -1 3 0 2 -3 1 -1
thema	1 -1 0 -3 -4 -1 1 -2 0 0 -1 1
then	-1 -1 -6 -4 1 -1 1 -2 0 0 0 -2
there	-2 0 -4 0 -5 -1 4 0 0 -2 0 0
these	0 -1 0 -6 -2 -1 1 -2 1 1 -2 0
they	-2 1 3 -6 -1 -1 2 -4 0 3 -1 0
thing	-1 0 0 -3 -8 -1 1 0 -3 3 -2 1
things	-2 0 -2 1 -4 0 3 -1 1 -2 0 0
think	-1 -1 -4 0 -1 0 1 1 1 -3 1 0
this	0 -5 2 0 -6 -3 1 4 -1 -3 -1 1
those	-2 -1 -7 1 -2 0 2 -2 0 -1 0 -1
though	0 1 0 1 -7 0 1 -1 -2 -2 -1 2
three	-4 -1 -7 -4 2 -1 4 -1 -2 -4 4 -2
through	-2 -2 1 -3 0 -1 2 -1 1 1 0 -2
thursday	0 -2 -2 -5 2 0 -1 -1 0 -2 0 0
ti	0 0 0 -1 -3 0 0 0 0 0 0 0
tiempo	2 -1 -3 -1 -5 0 0 0 0 -4 2 -1
tiene	1 -1 -3 -1 -3 0 1 0 -1 -4 -1 2
tienen	1 0 -1 0 -2 0 0 0 0 -1 -1 1
tiktok	-1 -1 3 -3 0 0 -2 0 -1 2 -1 -1
time	-2 0 1 0 -1 -1 0 -3 2 -1 -1 1
times	0 -3 -2 1 1 -1 -1 -2 0 1 -2 1
tipo	-4 0 -1 2 -3 0 3 0 0 -1 2 -2
tips	1 -1 -1 -3 -2 0 -1 -1 0 -1 -1 1
to	0 2 1 -2 -1 -5 1 1 0 0 0 0
toda	-1 0 0 -2 -2 0 1 0 0 0 0 0
todas	-1 0 -1 -1 -3 0 2 0 0 0 1 -1
today	-1 -1 -2 -1 -3 -1 1 -2 -1 -1 1 0
todo	-3 2 -1 1 -6 0 3 0 1 0 2 -2
todos	-2 -1 1 -1 -3 0 2 0 1 0 2 -2
together	-3 -2 3 -2 -7 0 4 -1 -1 0 1 -1
told	-1 -1 -4 -2 -1 0 1 -1 0 -1 0 0
tomorrow	1 0 -3 -1 -2 0 0 0 0 -2 1 0
too	0 -2 -3 -2 0 -1 0 -1 1 -4 1 0
took	-2 -1 -3 -3 -2 0 2 2 1 -3 1 2
top	-1 1 -1 2 -5 -1 0 -2 -1 0 -1 1
topic	-3 -1 0 2 -3 0 3 0 -1 -1 2 -1
topics	3 -3 -2 -2 -5 0 0 0 1 0 -1 0
tous	-4 0 -3 -2 2 0 3 0 0 0 2 -2
tout	-1 0 1 -1 -2 0 1 0 0 0 0 0
trabajo	-3 1 1 -1 -4 0 2 0 -1 1 1 -4
tras	1 0 -4 1 2 0 -2 0 -1 2 -1 0
travel	0 0 0 -2 -2 0 0 0 2 0 -2 0
través	-2 0 2 0 -2 0 1 0 0 1 0 -1
tres	2 1 1 0 -2 0 -1 0 -1 1 -1 1
trial	-1 1 1 -3 1 0 -1 0 -1 1 -2 2
trying	0 0 -4 -1 -6 0 3 -1 0 -4 2 0
tu	0 -1 -4 -4 -1 0 0 -2 -1 -1 0 1
tuesday	1 0 -1 -6 0 0 -2 2 0 -1 -1 1
tun	-1 1 -5 -2 -1 0 1 -1 -2 -1 0 0
tus	1 -1 -1 -2 1 0 0 0 1 0 -1 0
tuvo	-5 0 -1 -1 -2 0 5 -1 -1 -1 4 -4
tweet	-1 0 -1 0 -3 0 2 0 -1 -1 1 1
twitter	-3 -1 2 2 1 0 0 -4 1 -2 2 -2
two	-2 -2 -2 -1 -2 -1 2 -4 0 -2 1 -1
u	-1 1 -2 -7 4 -1 -1 -2 2 2 -1 -1
ub	1 0 1 -1 0 0 -2 0 1 1 -1 0
uba	-1 0 -1 0 -2 0 1 0 0 -1 0 0
ube	1 0 -1 -1 -2 0 2 0 1 -1 1 -1
ubo	1 2 -3 -1 0 0 -1 0 -1 1 -2 2
ubu	-4 0 0 2 0 0 1 0 0 -1 0 0
uc	2 0 -2 0 -2 0 0 0 0 -2 -1 2
uca	1 0 0 0 -2 0 0 0 0 0 -1 1
uco	-2 0 -1 -1 -1 0 2 0 -1 1 0 1
ucu	-1 -1 -2 -1 -2 0 1 0 -1 -2 1 1
ud	2 0 -2 -2 -5 0 1 0 0 -3 -2 1
ude	-1 0 -1 0 1 0 -1 0 0 -2 0 0
udi	3 1 -2 0 -3 3 -1 0 -1 0 -1 2
udo	-2 0 -1 -1 -3 0 2 0 -1 -1 2 -1
udu	2 0 0 0 -1 0 -1 0 0 0 -2 2
uf	1 0 -1 -1 -3 0 1 0 0 0 -2 2
ufa	0 -1 1 0 2 0 -1 0 -1 1 0 0
ufi	-2 0 -1 1 -2 0 2 0 0 0 1 0
ufu	2 -1 -1 0 -1 0 -1 0 1 -1 -1 1
ug	-1 0 -2 -1 0 0 0 0 0 0 0 0
uga	-2 -1 2 -1 -2 0 2 0 -1 0 0 0
uge	0 1 -1 -2 0 0 -1 0 -1 0 -1 1
ugi	-3 -1 -2 2 -2 0 4 0 -1 1 2 -1
uh	-4 0 -2 -2 1 0 2 -2 -1 0 3 -2
uha	1 1 2 0 2 0 -1 0 0 1 -1 1
uho	-3 2 -1 0 -2 0 3 0 0 1 1 -2
uj	0 0 -1 0 -3 0 1 0 1 0 -1 1
uje	1 -1 1 -2 1 0 -2 0 0 1 0 -1
uji	1 0 -2 0 -4 0 0 -1 0 -2 -1 1
ujo	2 2 -1 -1 -3 0 -3 0 -2 1 -1 1
uju	1 0 -3 -1 2 0 -1 0 -1 0 -1 1
uk	0 -1 1 -1 1 0 -2 0 1 0 -1 1
uke	1 -1 -1 -2 -5 0 3 -1 0 0 1 -1
uki	0 0 0 -1 -2 0 0 0 1 1 0 0
uko	-1 0 -2 0 -3 0 4 0 0 -2 2 -1
uku	-2 0 0 -1 -2 0 3 0 0 0 2 -2
ul	0 0 -3 -3 -5 -1 2 0 1 -3 0 1
ule	1 0 -1 0 -2 0 1 0 0 -1 0 0
ulo	1 -1 -2 -2 -3 0 0 0 -1 0 0 0
ulu	-2 0 1 -1 -4 0 1 0 1 0 0 -1
um	1 1 0 -1 1 -2 0 -4 -2 -1 0 2
uma	-4 -1 0 -2 -2 0 3 0 -2 -1 2 -2
ume	1 0 2 0 1 0 -1 0 0 2 -2 -1
umi	0 0 1 0 -2 0 0 0 0 1 0 0
umu	0 0 -1 0 -2 0 1 0 -1 -1 0 0
un	2 0 3 -10 -3 -2 -2 -3 1 1 -2 1
una	0 -1 1 -6 0 -1 -1 -2 -3 0 0 0
und	-1 -2 1 0 -1 -6 1 -5 -1 0 0 0
under	3 -2 -4 -6 -2 0 -1 -2 -1 -4 1 1
une	-3 0 -1 0 2 -1 1 -1 1 1 -1 0
uni	1 0 0 -1 -2 0 -1 0 0 0 -1 1
uno	1 0 -3 -1 -4 0 1 0 0 -2 0 0
uns	1 -1 -4 -3 0 -1 -1 -2 0 -1 -1 1
unser	-4 -1 -2 -1 3 0 2 -2 -2 2 1 -3
unsere	-1 -1 1 -2 -1 -1 1 -1 1 -1 0 -3
unseren	1 -1 1 -1 2 0 -2 0 1 1 -1 -1
unserer	2 -1 1 -2 -3 0 -1 -3 1 1 -2 0
unter	-1 -2 -3 -5 -2 -1 2 -4 -1 -1 1 -1
unternehmen	0 0 -1 -1 -6 0 0 -1 -1 -1 0 0
unterstützen	1 0 1 0 0 0 -1 0 0 1 -2 2
until	-2 -2 0 -1 -6 0 3 -3 -1 -2 2 -1
up	0 -1 0 -3 -4 -2 2 -1 1 -2 0 0
update	1 1 0 0 -2 0 -1 0 0 2 -1 -1
updated	-5 -4 -4 7 -7 0 -2 2 -1 4 -2 0
upe	-3 0 -1 0 1 0 3 0 0 0 3 -2
upi	-1 0 -1 0 -3 0 2 0 0 -1 2 -1
upon	1 0 0 0 -3 0 0 0 0 -1 -1 1
upu	-3 0 -2 0 -2 0 3 0 0 -2 3 -2
ur	1 -1 1 -1 -1 0 -2 0 0 0 -2 3
uri	-1 0 -2 0 0 0 2 0 1 -1 2 -1
us	0 1 -2 -2 0 -3 0 1 -2 1 1 -1
usa	1 0 -2 0 -2 0 0 0 0 -2 -1 1
use	-1 -2 -4 -8 -1 -1 2 -2 -1 0 1 0
used	-1 -1 -1 1 -2 0 1 -2 1 0 -1 0
usi	-1 0 -2 0 -3 0 3 0 0 -2 0 0
using	-1 1 0 -3 -4 0 2 -1 -1 3 0 0
usu	1 0 0 0 -2 0 1 0 0 0 0 0
ut	-1 -1 -1 -2 0 0 1 -1 0 -2 2 -1
ute	0 0 -1 0 -5 0 1 0 1 -1 -1 0
uti	-2 0 -2 -1 -3 0 2 0 -1 -1 2 -2
uto	-2 0 -2 -1 0 0 2 0 -1 -1 1 1
utu	-1 -1 1 0 -3 0 2 0 0 0 0 -1
uv	1 -1 -4 -3 -3 -1 2 0 1 -2 1 -1
uve	-2 -1 -1 0 2 0 -2 0 0 -1 1 -1
uvi	0 0 -1 -1 -2 0 0 0 1 0 0 -1
uvo	2 0 0 0 -2 0 -1 0 0 0 -2 2
uw	1 -3 2 -2 -4 0 1 0 0 -1 0 0
uwa	0 0 1 -1 1 0 -3 0 1 1 -1 0
uwe	-1 0 -1 0 -1 0 2 0 0 -1 0 0
uwi	4 1 -3 0 0 0 -3 0 0 -1 -3 3
uwu	1 0 2 0 0 0 -1 0 0 1 -2 1
uz	-2 -2 -2 -1 1 0 3 0 -2 2 1 0
uze	2 0 0 0 -1 0 -2 0 0 -1 -2 2
uzi	0 0 0 0 -1 0 3 0 0 0 2 -1
uzu	2 0 -1 0 -1 0 -1 0 -1 -1 -1 2
v	1 -2 -3 -4 -3 -1 1 -1 1 -3 3 -2
va	-3 2 1 -2 0 -1 0 0 0 1 0 -1
ve	-1 -3 2 0 -1 -1 0 -1 -2 -2 -1 2
ver	1 -1 -2 -1 -2 0 1 0 0 0 0 0
verwendet	3 -1 -3 -2 -5 0 -2 -1 -2 -2 -2 3
very	-1 -1 1 0 -7 0 1 -1 1 -1 1 -2
veröffentlicht	4 -2 -3 -3 -3 0 -2 0 -2 1 -2 2
vez	1 -1 -3 -2 -6 0 2 -1 0 -4 2 0
vi	0 0 -3 -1 1 0 0 -1 -1 -3 0 1
via	-2 -2 1 -5 1 -1 -1 -1 0 0 0 -1
vida	3 -1 0 0 -3 0 -2 0 0 1 -1 1
video	-1 -1 0 -2 3 -1 -3 -1 1 -1 1 -1
videos	2 -1 -4 -2 -5 0 1 -1 1 -4 1 -1
vie	2 0 0 -1 -1 0 -1 0 0 -1 -2 2
viel	-1 -1 -1 -3 1 0 0 -1 -1 0 0 1
viele	-1 -1 1 -3 -6 -1 2 -1 0 0 1 -1
vielen	1 1 -6 -1 -6 0 2 -1 0 -4 0 2
vier	0 1 -3 -1 2 0 0 0 1 -2 0 1
view	0 -2 0 1 1 0 -1 -1 0 -1 0 0
viewed	0 -1 -1 -1 -2 0 1 0 2 -1 1 -3
views	-1 -1 0 1 -3 0 1 -1 0 -1 0 1
visit	1 -1 -1 -6 -3 0 1 -1 0 -1 1 -1
vom	-1 -3 1 1 -3 -1 2 -2 3 -1 0 -1
von	-1 -1 1 -3 0 0 1 -4 -1 2 1 -1
vor	-3 0 2 -1 1 -2 1 -2 0 1 1 -1
vous	1 0 -1 -1 -2 0 -1 0 -1 -2 -1 1
vu	-4 -1 -2 -1 1 0 4 0 -1 1 2 -1
w	0 2 1 -6 -4 -1 1 -2 1 0 0 -2
wa	-1 0 -2 -2 -3 0 1 0 0 -1 1 -1
want	0 0 0 -4 -7 0 1 -2 -1 1 0 0
war	-2 -2 1 0 0 -1 1 -1 -3 1 1 -1
waren	1 -1 -4 -1 -3 0 0 0 -1 -3 1 1
warum	0 2 0 -4 -4 0 0 -2 -1 0 -1 1
was	-1 -3 0 -2 -3 -2 2 0 -1 1 -1 1
washington	3 -2 -5 -4 -2 -1 -1 2 -2 -2 1 2
watch	-2 2 0 1 -2 -1 0 -1 1 2 -1 -1
way	0 -3 2 -5 -2 0 0 -1 0 2 -2 1
we	0 1 -5 -2 -11 -1 2 1 1 -1 0 -1
weather	-1 -1 1 -2 0 0 0 0 -2 -1 1 -1
web	-1 -4 2 2 -6 0 0 -1 1 1 0 -1
website	3 -2 -4 -5 -8 0 -2 -2 -1 -3 -2 3
wednesday	0 -1 -1 -4 -2 -1 0 2 0 -1 0 1
week	-1 -2 -1 -4 -4 -1 3 -2 -1 -3 2 -1
weg	-2 2 1 -2 -3 0 2 -1 -1 1 0 -1
wegen	-1 0 -2 -1 -2 0 2 0 1 -2 1 -1
weil	2 -1 -2 -2 0 0 -1 -1 -2 1 -2 3
weiter	0 -1 2 -2 -7 0 0 -1 -2 2 0 -1
weitere	0 -1 -2 -2 0 0 0 -1 -1 1 -2 1
welche	-3 -2 -2 -2 -2 0 3 -1 -2 -2 4 -2
well	2 -1 1 0 -6 -1 -1 -1 0 0 -2 2
welt	-2 0 0 -2 -1 0 2 -1 0 1 2 -3
wenig	1 -2 -4 -1 -6 0 2 -1 0 -4 2 1
weniger	-2 -1 0 -1 1 -1 0 0 -1 1 2 -1
wenn	0 -1 -3 -4 -1 -1 1 -2 0 -3 1 0
wer	-1 -1 1 -3 -3 -1 1 -1 0 0 1 -1
werden	0 1 0 -6 -2 -2 0 -3 0 0 -1 0
were	-2 -2 -2 -6 -2 -1 3 -3 1 -2 0 0
what	0 2 -1 -2 -3 -1 2 -4 0 0 0 0
whatsapp	2 0 -1 -1 -3 0 0 0 -1 3 -3 2
when	-3 -1 -2 0 -2 -1 3 2 1 -2 1 -2
where	1 -2 0 -3 2 -1 -2 -1 1 -1 0 0
whether	1 2 -3 -3 -1 0 0 -1 0 -3 -1 1
which	-2 0 0 -5 -3 -1 2 -1 -1 0 0 0
while	0 -2 -4 -3 -2 -1 2 -2 1 -4 1 0
white	-3 0 -1 -5 3 0 0 -1 1 1 1 -2
who	1 -1 -4 -3 -5 -1 2 -3 1 -1 0 -1
whom	-2 0 -2 0 -3 0 4 0 -1 -2 2 0
whose	-4 0 -2 -1 0 0 3 0 -1 -2 4 -4
why	-1 2 -3 0 -1 -1 -1 -2 0 0 1 -2
wi	1 0 -3 -1 2 0 -1 0 0 1 -2 2
wichtig	0 -1 -2 -1 -5 0 2 -1 0 -1 1 0
wie	-1 0 1 -5 -1 -1 0 -3 -2 2 0 0
wieder	-1 -3 1 -4 -1 0 0 -2 -3 1 -1 1
wil	-2 -1 1 0 -1 0 3 0 0 -2 2 0
will	0 1 -3 -1 -1 -3 0 -3 1 -1 0 0
wir	0 -1 0 -6 -4 -1 1 -4 1 1 -1 0
wird	1 -2 1 -5 -5 -2 0 -4 1 -1 -2 1
wirklich	2 0 -1 -1 -2 0 -1 1 -1 0 -1 2
wissen	-1 1 0 -1 -5 0 1 -1 -1 1 0 0
with	-1 -3 1 -1 4 -3 1 -1 1 0 0 -1
within	-1 -1 -2 -2 -2 0 2 -1 0 -1 0 -1
without	0 1 -5 2 -3 0 0 -1 -1 -2 -1 1
wo	-1 1 0 -2 -4 0 1 -1 -2 0 1 -1
wohl	3 -1 2 -1 -3 0 -2 -1 0 1 -2 1
wollen	1 1 3 -2 -3 0 -1 -1 -1 5 -2 1
women	1 1 0 -4 -1 -1 0 -1 2 0 -1 -1
won	-4 0 2 -3 1 0 2 -1 0 1 2 -3
worden	2 -2 -3 0 -2 0 1 -1 -2 0 -1 1
work	-2 0 -2 -7 2 0 0 -2 0 -2 1 -1
working	0 -1 1 -1 -2 0 0 -2 0 1 -1 -1
world	-1 1 -1 1 -5 -1 1 -2 0 1 0 -2
would	-1 -4 -4 -6 -1 -1 3 -2 0 -3 1 1
writer	-2 -2 -2 5 -7 0 -3 4 0 -3 -2 4
writing	0 0 -1 2 -5 0 -3 2 -1 -2 -2 4
wu	1 -1 0 0 -4 0 1 0 -1 -1 0 1
wurde	0 -2 -6 -2 -2 -2 2 -2 0 -3 2 -1
wurden	0 -1 1 -1 -9 0 3 -1 -2 2 -1 0
www	0 -1 -2 -3 -3 0 1 -3 1 -3 0 0
während	0 -1 -3 -2 4 -1 -1 0 0 0 -1 1
wäre	0 0 1 -1 -2 0 1 -2 -1 2 0 0
würde	0 0 -5 -1 1 0 1 -1 -1 1 -1 1
würden	1 0 0 -1 -5 0 1 -1 -1 0 -1 2
x	-1 0 -2 -4 -4 -1 2 -1 -2 -3 0 2
y	-1 3 -2 3 -2 -2 0 -3 -2 2 1 -2
ya	-1 -1 -1 2 0 0 0 0 -1 0 0 0
year	-2 1 1 -7 -1 -1 1 -2 -3 1 1 0
years	3 -2 -2 -1 -1 -1 -1 -2 -2 -3 -2 4
yesterday	1 0 -3 0 -3 0 2 0 0 -3 1 0
yet	-2 -1 1 -1 -6 0 3 -2 -1 1 1 -1
you	1 -1 1 -2 -6 -3 1 -4 -2 1 -1 1
your	0 -4 -1 -4 -8 -2 1 -6 1 -3 0 0
youtube	1 -1 -1 -1 -3 0 0 -1 -1 -1 2 -2
z	0 0 2 -5 -4 -1 0 -3 1 1 -1 0
za	-1 -1 -1 -2 -1 0 2 0 1 -1 0 0
zal	0 0 0 0 -2 0 2 0 0 0 0 0
ze	1 -1 -1 -3 -1 0 -1 -2 -1 -3 0 1
zeigen	3 3 0 -1 -6 0 -3 -1 -1 2 -3 3
zeigt	0 1 2 -2 -1 0 -1 0 -1 3 -2 1
zeit	-1 -3 -4 1 0 0 1 -3 -1 0 0 0
zi	0 -1 -2 -1 -1 0 1 -1 -1 0 0 1
ziel	-1 -2 0 -1 -3 0 3 0 0 1 0 -1
zo	-2 -1 -1 1 1 -1 0 0 -1 1 1 -1
zona	-4 -2 1 2 -1 0 1 0 -1 1 1 -1
zoom	-1 -1 1 0 -3 0 2 0 -1 1 1 -1
zu	-1 -2 1 -2 -3 -4 0 -4 -2 1 -2 1
zudem	-2 0 0 -1 -1 0 2 0 -1 0 1 -1
zum	-1 -2 1 -6 -2 -3 1 -2 0 -1 0 1
zur	0 -1 1 -5 0 -1 0 -3 1 0 0 -1
zurück	-1 1 0 -1 -2 -1 2 -1 0 -1 2 -2
zusammen	-1 0 -2 -1 0 -1 1 0 0 -1 1 -2
zwar	-3 1 1 -1 -5 0 4 0 0 0 3 -3
zwei	-1 -2 -2 -1 2 0 2 -1 -1 -1 1 0
zwischen	1 -1 2 -2 -5 0 1 -1 0 0 -1 1
à	1 -2 0 3 -2 -1 1 -3 0 2 -2 1
été	-1 0 -1 -3 -4 0 2 -1 1 -4 1 -1
être	-2 0 -2 0 -4 0 3 0 0 -2 1 0
última	-2 -1 -2 1 -4 0 2 0 0 -2 1 0
über	-1 -4 0 -7 0 -2 0 -3 0 1 -1 0
年	-2 -2 -2 1 -2 -1 2 -1 -1 -1 0 0
日	-2 1 -3 1 -3 -1 2 -1 -1 -1 1 1
月	-2 -2 -4 0 -4 -1 4 -1 -1 -3 2 0
# first words
0 0	-2 -5 -6 5 -3 -4 0 -5 -2 2 2 -3
0 april	2 -2 -1 0 -2 -1 -2 0 1 0 -1 1
0 comments	6 -1 0 -6 -3 -2 -3 -1 0 1 -3 2
0 de	2 -2 -2 2 1 -2 -4 0 0 2 -1 -1
0 gmt	-3 0 0 4 -1 0 -3 -1 0 -2 -3 4
0 hours	2 -1 0 -1 -2 -1 -2 0 -2 0 -2 2
0 jahre	3 1 0 -2 -2 0 -1 0 0 -1 -1 1
0 min	0 -3 -1 3 -5 -4 -4 0 0 3 -4 1
0 november	0 -2 -2 1 -4 -2 0 -1 1 -1 -1 1
0 of	2 -1 -1 -3 -1 -1 0 0 -2 2 0 -1
0 the	2 -1 0 -2 -1 0 -1 0 0 2 -2 0
0 things	2 2 0 -2 -2 0 -2 0 -1 2 -2 1
0 x	5 0 0 -3 0 0 -4 0 0 1 -1 1
0000 0	-1 -1 -1 3 -2 -1 -1 -1 -2 2 -1 1
0000 0000	2 -1 0 -2 -2 -1 -1 0 0 -1 -1 2
0000 the	3 1 0 -2 -2 -2 -1 0 1 0 -1 -1
0000 年	0 -2 -2 1 -4 -1 0 0 -2 3 -1 0
a 0	-3 -1 0 -1 -1 3 1 0 -1 -1 2 -2
a 0000	-2 -3 0 4 -2 0 0 0 3 -3 -1 0
a few	1 0 -2 -1 -3 0 0 0 0 -2 -1 2
a new	0 -1 -2 -2 3 0 -2 0 0 0 0 0
about the	-3 0 0 4 -2 -1 -2 -1 3 -1 -1 -2
about us	4 0 0 -3 -1 0 -1 0 -2 3 -1 0
according to	-3 0 -2 0 -1 0 4 0 0 -3 2 -2
ad choices	3 0 0 -3 -1 0 -1 -1 2 -1 -1 -1
after a	1 0 -1 -1 -2 0 0 0 0 -2 0 2
after the	1 0 0 0 -3 0 0 0 0 -1 -1 2
all rights	3 0 0 -1 -1 0 0 -2 1 -1 0 -1
am 0	-1 0 -1 -1 -2 0 2 0 0 -1 2 -2
ap photo	-3 0 0 1 -4 3 -3 0 -2 3 -3 -1
ap reporters	-3 -1 -1 -2 -4 0 -3 5 -1 -2 -3 4
april 0	-1 -1 -2 1 -5 -2 1 0 0 -2 1 0
april 0000	4 0 0 -3 0 0 -2 0 0 -1 1 0
are you	-1 -1 0 0 -1 0 2 0 0 -1 1 -1
around the	1 -1 0 -2 -1 0 0 0 0 -1 1 0
as a	-1 0 1 0 0 0 1 0 0 2 -1 -2
as the	-1 0 -1 -1 -2 0 2 0 0 -1 1 -1
associated press	-5 -1 0 3 -3 -1 -4 4 -1 2 -4 4
at the	-1 0 0 -2 -3 0 2 0 0 -1 1 -1
auch die	-4 0 -1 0 -3 0 4 0 0 0 2 -2
auf der	0 -1 -2 -1 2 0 -1 0 -1 1 -1 1
august 0	0 -1 0 0 -4 -1 0 0 -1 0 -1 0
aus dem	0 0 0 -2 -3 0 2 -1 1 -1 0 -1
back to	5 0 0 -3 -3 -1 -4 0 0 -2 3 0
become a	3 -1 -1 -2 -2 -1 0 0 0 0 0 0
bei den	0 0 -1 -1 -2 0 0 0 0 -1 0 0
best of	-1 -1 0 2 -1 0 -1 0 -1 1 -1 1
breaking news	3 0 0 -3 -1 0 -1 0 1 -1 -1 0
but the	-1 -1 -3 -1 -3 0 3 0 0 -3 1 0
click here	2 -2 -2 -3 -2 0 0 -1 -1 1 0 1
click to	3 -2 -1 -3 -1 -2 -3 -1 0 1 0 -1
connect with	5 -1 0 -3 -3 -3 -4 0 -2 -2 1 2
contact us	4 0 0 -4 -1 -1 -1 0 1 -3 -1 0
copyright 0000	7 -1 -1 -5 -8 -7 -3 -5 -2 -1 -3 4
das ist	2 0 0 0 -2 0 -2 -1 0 0 -3 3
das könnte	4 0 0 -2 -3 -1 -3 -2 -1 0 -2 2
dec 0	0 -1 -1 1 -3 -1 -1 -1 0 0 -1 0
december 0	-3 -1 -2 3 -5 -2 0 -1 0 0 -1 1
deine e	3 0 0 0 -2 0 -2 0 0 0 -2 2
die 0	-2 2 -2 -2 -3 0 3 0 1 -1 2 -2
diese website	2 0 -1 -1 -1 0 -1 0 -1 0 -1 1
do not	1 -1 -1 -2 -2 0 2 -1 -1 -1 0 1
do you	2 -2 0 -1 -3 0 -2 0 1 1 -2 1
durch die	-2 0 -1 0 -2 0 3 0 0 -1 2 -1
during the	-2 0 -1 0 -2 0 4 0 0 -1 2 0
e mail	5 -1 0 -4 -2 -2 -3 -1 1 -2 -1 1
e paper	3 0 0 -2 0 0 0 0 -1 -1 2 0
e s	-4 -2 1 -3 1 0 2 0 1 1 0 -2
email address	5 -1 0 -1 -1 0 -4 0 -2 -1 1 0
email newsletters	1 0 0 -1 -1 0 0 0 2 -1 0 -2
en el	2 0 0 0 -2 0 -1 0 -1 -1 -1 1
es gibt	1 0 -1 0 -3 0 0 0 0 -1 -1 1
es ist	0 -2 -3 -1 -4 0 2 0 0 -2 1 0
facebook twitter	5 -1 0 -3 -3 -1 -1 -1 -1 1 1 0
feb 0	2 0 -1 -1 -2 0 0 -1 -1 0 0 1
filed under	-4 0 0 5 -4 0 -4 -2 0 0 -4 4
find a	2 0 0 -2 -1 0 0 0 0 0 0 0
folgen sie	-1 -1 0 -1 -1 0 2 0 0 -1 2 -2
follow us	4 -1 0 -4 -1 -1 -1 0 -2 -1 -1 2
for more	-4 0 0 0 -3 0 4 0 0 0 2 -2
for the	0 0 -1 -1 -2 -1 0 1 -1 -2 -2 2
from the	1 -1 0 -3 -5 0 2 -1 1 -2 0 -1
für die	-2 0 -2 0 -2 0 3 0 0 0 3 -3
get the	5 -1 -2 -3 -4 0 -4 -1 2 -2 -3 2
getty images	-5 0 0 -6 -3 5 -3 0 -1 -1 1 0
gibt es	-3 0 0 0 -2 0 3 0 0 0 1 -1
go to	3 0 0 -2 -2 0 -2 0 1 0 -1 0
got a	1 -1 0 -2 -1 0 0 0 1 -2 0 0
have a	2 0 0 0 1 0 -2 -1 0 0 -2 2
he also	-1 0 0 0 -2 0 2 0 0 0 1 0
he said	-2 0 -1 1 -1 0 1 3 0 -1 0 0
here are	0 0 -2 -1 -2 0 1 -1 0 -1 1 -2
here's how	0 0 1 -1 -2 0 0 0 -1 -1 0 0
here's the	-1 0 2 0 -1 0 -1 1 0 1 -3 3
high school	1 1 0 -1 -2 0 1 0 0 -1 0 1
how did	-3 0 0 0 -1 0 3 0 0 -1 1 -1
how do	1 -1 1 -1 0 0 -1 0 0 -2 0 1
how the	3 0 0 0 -3 0 -2 0 -1 1 0 0
how to	-1 2 -2 -6 -1 -3 -2 -1 -1 3 -2 -1
however the	-2 0 0 0 -2 0 3 0 0 0 1 -1
https www	5 0 0 -3 0 -2 -4 0 0 0 -2 1
i am	-1 -1 -1 -2 -4 0 2 -1 -1 -2 1 0
i don't	-1 0 -2 0 -3 0 2 -1 0 -2 0 0
i have	-1 0 -1 -1 -2 0 2 0 0 -1 1 -1
i know	0 0 0 0 -2 0 1 0 -1 -1 -1 1
i love	-2 0 0 0 -1 0 2 0 0 0 2 -2
i think	0 0 -2 -1 -4 0 0 0 0 -1 0 1
i was	1 -1 -1 0 0 0 0 0 0 -2 -1 1
i would	2 0 -1 -1 -3 0 -2 0 -1 1 -2 1
i'm not	-1 0 0 -1 -2 0 1 -2 0 0 1 -1
ich bin	2 -1 0 -1 -4 0 -1 0 -1 -1 -2 2
ich habe	2 1 -2 0 -2 0 -1 0 1 -1 -2 2
if you	2 -1 -2 -2 -5 0 0 0 0 0 0 0
if you're	-4 0 -1 0 -3 0 6 -2 0 -1 4 -4
im september	-2 0 -2 0 -2 0 3 0 0 -2 2 -1
in 0000	0 0 -2 0 -1 0 1 0 -1 -2 0 1
in a	-3 0 1 -1 1 0 0 0 1 0 0 -2
in an	-2 0 -1 0 -1 0 2 0 0 -1 1 -1
in den	-1 -2 0 -2 0 0 1 0 -2 0 0 1
in der	-1 -1 -3 -2 1 0 1 0 -2 -2 1 1
in diesem	0 -1 -2 1 0 0 1 0 0 -1 0 1
in fact	-2 0 0 0 -1 0 3 0 0 0 2 -1
in other	-1 0 0 0 -1 0 2 0 0 0 0 0
in the	-2 -1 -5 -3 -1 0 3 -1 0 0 2 -3
in this	2 0 -1 -3 -4 0 0 0 0 -2 -1 2
it is	-1 -1 1 -2 -4 0 1 -2 0 0 0 0
it was	-1 0 -1 -1 -4 0 2 -1 -1 -1 0 0
it's a	1 0 2 0 -1 0 -2 0 0 2 -2 1
january 0	0 -1 -1 1 -2 0 -3 0 -1 0 -3 1
jetzt anmelden	2 0 0 -1 -1 0 -2 0 -1 0 1 0
join our	3 0 0 -1 -2 0 -1 0 -2 0 -1 2
join the	6 -1 0 -4 -5 -1 -3 -2 -2 1 -2 3
july 0	-2 -3 -1 1 -5 -2 1 0 0 0 1 -2
june 0	-2 -1 -1 2 -1 -2 2 0 -2 2 1 -1
last updated	-1 -2 -1 2 -2 0 -1 0 0 1 -1 0
last year	-1 0 -1 0 -1 0 2 0 0 -1 2 -1
latest news	4 0 0 -3 -1 0 0 0 -1 1 -1 2
learn more	-1 -1 -1 -5 -3 -2 3 -2 -2 -3 1 0
lesen sie	6 0 0 -3 -4 -1 -5 -1 -1 0 0 1
like us	2 0 0 0 0 1 -2 0 -1 1 -1 1
local news	-2 -2 0 3 -1 0 0 0 2 -2 0 1
log in	4 0 0 -5 -3 -1 -1 0 1 -3 -2 1
many of	1 0 -2 0 0 0 -1 0 0 -2 -1 2
march 0	-2 0 0 -2 -3 -1 3 0 2 -2 2 -2
may 0	1 -2 -1 0 -4 -1 -2 0 -1 1 -2 2
mehr von	1 -1 0 -2 -4 -1 0 0 -1 -1 0 0
mehr zum	6 0 0 -3 -3 -1 -5 0 -1 -1 1 0
melden sie	2 0 -1 0 -1 0 -2 0 -1 0 -2 2
mit dem	-1 0 -2 -1 1 -1 -1 0 -1 -1 2 -1
mit der	2 1 -1 -1 -2 -1 -1 -1 1 -1 -1 1
mobile apps	1 0 0 -1 0 0 0 0 -1 -2 0 2
more from	1 -1 -1 -1 1 -2 -3 -2 0 0 -1 1
more in	5 -1 0 -4 -5 -2 -3 -1 0 0 -1 2
more news	3 0 0 -2 -1 -1 -3 0 1 1 -3 0
more on	4 2 -1 -5 -4 -3 -4 0 -1 2 -1 1
more stories	-2 -1 -1 4 -1 -1 -2 0 -1 0 -1 2
most of	-2 0 0 0 -2 0 3 0 0 0 0 0
most popular	1 -1 0 1 -2 -1 -2 -1 0 1 0 0
most read	4 -1 0 -5 0 -1 -1 0 -1 -1 -1 1
my account	2 0 0 -1 0 0 0 0 0 0 0 1
nach dem	0 0 2 -1 0 0 -2 0 0 -1 0 1
nach der	-3 -1 0 0 0 0 1 0 -1 1 0 -1
nach oben	3 0 0 -1 -1 0 0 0 -1 0 0 1
newsletter abonnieren	1 -1 0 -1 -1 0 -2 0 0 -1 -2 2
next article	2 0 0 -1 -1 0 -1 0 0 0 -1 1
nov 0	1 -1 -1 0 -4 -1 -1 -1 -1 0 -1 1
november 0	0 -2 -1 2 -5 -2 -2 0 -2 2 -2 2
o s	-1 -1 -1 -2 1 -1 0 0 -1 -2 2 1
october 0	1 -1 -3 -1 -5 -1 1 0 1 -1 0 0
on the	1 0 -2 -2 -3 0 0 0 -2 1 0 1
one of	0 1 -3 -1 1 0 0 0 0 -3 1 0
part of	0 0 0 -2 -4 0 2 0 -1 -1 0 1
photo by	-6 -1 0 -3 -4 5 -1 0 -1 0 0 -1
post a	2 0 0 -2 -2 -2 -1 0 -1 0 -1 1
powered by	3 -2 0 -5 -3 -2 2 -1 0 -2 -1 1
previous post	3 0 0 -2 -1 0 -1 0 -1 0 -1 2
privacy policy	3 -1 0 -3 -2 -1 -1 0 -2 1 -1 2
published 0	0 -1 -1 1 -3 -1 -1 -1 -2 2 -2 -1
read more	6 -2 -3 -7 -9 -5 -4 -2 -2 -1 2 -1
recent posts	3 0 0 -3 0 0 -1 0 0 0 -1 1
related articles	4 0 0 -4 -1 -1 -2 0 -1 -1 -1 2
related stories	3 0 0 -3 -2 -1 -2 0 -1 1 0 1
reporting by	-2 -1 0 -4 -3 -1 -3 4 -1 -1 -3 3
search for	3 -1 0 -4 -1 0 -1 0 2 -1 -1 0
see all	1 0 0 -3 -2 -1 0 0 -1 -1 -1 1
see more	-2 -1 0 3 -2 0 -2 0 -2 2 -2 2
send us	3 0 0 -1 -1 0 0 0 0 0 0 1
september 0	0 -1 -1 0 -3 -1 0 0 0 0 0 0
share on	5 0 -1 -4 -3 -1 -2 0 1 -1 1 1
share this	7 -2 -2 -6 -4 -3 -3 0 0 -1 0 1
share your	-3 0 2 0 -2 -1 1 0 -1 0 0 0
she said	-2 0 0 0 -3 0 2 -2 0 0 2 -2
sie haben	3 -1 -2 -2 -3 0 -1 0 0 -1 -1 1
sie sind	4 -2 0 -3 -2 0 0 0 2 0 -1 -1
sign in	5 -2 -1 -6 -4 -2 -1 0 2 -2 -1 0
sign up	6 -1 -2 -5 -4 -2 -4 -1 0 0 -2 2
site map	4 0 0 -2 -1 0 -1 0 -1 0 -1 1
skip to	5 -2 -2 -6 -3 -1 -1 0 3 -3 -2 -1
small business	3 -1 0 -2 -1 0 0 0 2 -2 0 0
social media	0 2 -1 -2 -2 0 1 0 1 -1 0 1
submit a	3 -2 0 -1 0 0 -2 0 2 -2 -2 2
subscribe now	5 -1 -2 -2 -2 0 -3 1 0 -2 0 1
subscribe to	7 -1 0 -3 -4 -1 -6 -1 0 -2 1 0
terms and	1 0 0 0 0 0 0 0 -2 0 0 2
terms conditions	2 0 0 -2 0 0 0 0 0 -1 0 1
terms of	3 -1 0 -3 -3 0 -1 -1 3 -2 -1 -2
that is	-1 0 0 0 -2 0 1 0 0 -1 1 -1
the 0	-2 2 1 -4 -5 -2 2 0 1 0 -1 -2
the associated	0 -1 -1 2 -4 -4 -3 0 1 1 -2 -1
the best	1 2 -2 -4 -5 -1 -1 0 0 2 -1 1
the company	-1 0 0 0 -1 0 2 0 0 0 0 0
the first	-1 1 -3 -3 1 -2 1 0 0 -1 1 0
the last	-1 -1 -2 0 -1 0 2 0 0 -2 1 -1
the latest	1 -1 -3 -3 -5 -1 2 0 0 -2 1 0
the most	4 0 0 -2 -2 0 -2 0 -2 2 0 0
the new	0 -1 -1 -4 2 1 -1 0 2 -3 1 0
the only	2 0 -1 -1 -2 0 0 0 2 0 -1 -1
the real	1 0 0 -2 -2 -1 1 0 1 1 -1 -1
the second	-2 -2 2 -1 -2 0 2 0 0 0 1 -1
the two	-2 0 -1 0 -2 0 2 0 1 -1 2 -1
the us	-1 0 -1 0 -3 0 3 0 0 -1 1 0
the white	-2 0 0 -1 -3 -1 3 0 0 -1 1 -1
there are	-4 0 -1 -1 -2 0 4 -1 -1 -1 2 -1
there is	0 0 -2 -1 -3 0 1 1 0 -2 1 2
there was	1 0 -1 0 0 0 -1 2 0 -1 -1 2
this article	-2 -3 1 -1 -2 0 3 -4 0 1 4 -4
this is	1 0 0 -2 -5 -1 0 0 -1 0 -1 0
this site	2 -2 0 -1 -1 0 -1 0 -2 2 -1 1
this was	0 0 0 0 -3 0 2 0 0 -1 -1 2
this week	1 0 -1 -1 -3 0 2 0 0 -1 0 1
to be	-3 0 -1 -1 -2 0 3 0 0 -1 2 -1
top 0	3 0 0 -3 -2 0 -1 0 2 -3 -1 1
top stories	2 0 0 -3 -2 -1 -2 0 2 -1 -1 1
u s	1 0 0 -2 2 0 -2 0 1 -1 -1 0
um die	-2 0 0 0 -1 0 2 0 0 0 2 -2
under the	1 -1 -1 -1 -1 0 0 0 1 -2 2 -1
update 0	-3 2 0 3 -3 0 -2 0 0 2 -2 -1
updated 0	-3 0 2 1 -1 0 0 0 -1 1 0 0
use of	1 0 0 0 -2 0 1 0 0 0 1 -1
vielen dank	2 -1 -1 -1 -4 -1 0 -2 1 -1 0 -2
view all	1 -1 -1 2 -4 -3 -4 0 0 0 -1 1
view more	4 -1 0 -2 -2 0 -3 0 0 0 0 -1
visit our	-2 0 0 -1 -2 0 3 0 -1 0 2 -2
vor allem	-2 0 0 0 -2 0 3 0 0 0 2 -2
want to	1 0 0 0 -3 0 2 0 0 -1 -1 2
was ist	-2 -1 -1 -1 -3 -1 3 0 -1 0 1 -2
we are	0 -1 0 0 -4 0 2 0 0 -1 0 1
we have	2 -1 -3 -2 -3 0 2 0 -1 0 0 -1
we use	3 0 -2 -1 -2 0 -2 0 -1 1 -2 2
we will	0 0 0 0 -2 0 0 0 0 0 0 0
wenn du	-4 0 2 0 0 -1 2 0 0 2 1 -3
wenn sie	-1 -1 -2 0 -3 0 2 0 1 -1 1 -2
what are	-2 -1 0 0 -3 0 3 0 0 -1 0 0
what is	1 0 -2 0 -4 -1 2 -1 -2 2 0 0
what the	1 1 -1 0 1 0 -3 0 -1 0 -3 3
what we	0 2 -1 -2 -1 0 -1 2 0 2 -2 1
when the	-1 0 -1 0 -2 0 2 0 0 -1 1 -1
when you	1 1 -1 -2 -3 0 0 -1 1 -1 0 0
while the	-1 0 0 0 -2 0 3 0 0 0 0 0
wir haben	1 0 0 0 -1 0 0 -2 -1 0 2 -2
wir sind	-1 2 0 0 -2 0 1 0 -2 1 0 0
with the	-1 0 1 -1 -3 0 1 0 -1 0 0 0
written by	-5 -3 -1 5 -5 -5 -2 0 0 2 -2 -2
you are	2 -2 -1 -3 1 -2 -1 0 2 -2 -1 0
you can	-1 -1 -2 -3 -3 0 1 -1 -1 -1 0 0
you have	0 0 2 -2 -1 0 0 -1 -1 1 0 0
you may	3 -1 0 -2 -3 -1 0 -1 0 -1 -3 2
you might	3 0 0 -2 -2 -1 -2 -1 -1 -1 -3 3
you must	2 0 0 0 -1 0 -1 0 -1 -1 -1 2
your email	2 -1 0 -2 -3 0 -1 -1 0 -1 -1 1
zu den	3 0 -1 -2 -3 -1 -2 0 -1 1 1 -1
zurück zur	2 -1 0 -3 -2 -1 -2 0 2 1 -2 0
últimas noticias	3 0 0 -2 -1 0 -2 0 2 -2 -1 1
über uns	3 -1 0 -3 -1 0 -1 0 2 -2 -2 2
# line below
0	1 -2 1 -3 -4 -1 0 1 -1 -1 0 0
0 0	-1 -4 3 -3 2 -4 0 -1 0 1 2 -3
0 0 0	-1 1 0 1 -2 -1 -2 0 -1 1 0 0
0 0 0000	3 0 0 1 -5 -2 -3 -2 -1 3 -2 0
0 comments	-1 -1 1 1 0 -3 -1 -1 0 0 -2 1
0 hours ago	3 -1 -2 -2 -4 -1 -2 -1 -2 0 -1 2
0 november 0000	-1 0 2 0 -2 -1 -2 0 -1 1 -2 1
0000	-2 -1 -2 0 -3 -1 3 0 -1 -2 1 1
0000 0 0 0 0	-3 2 -2 4 -4 -2 -3 -1 -2 3 -3 -1
a	-1 0 0 0 1 2 -2 0 1 1 -1 -1
abonnieren	3 0 -1 -3 -2 1 0 0 -2 0 0 1
about	6 0 0 -5 -2 -1 -1 0 -1 -1 -1 1
about us	5 -1 -1 -5 -2 0 -1 -1 -2 3 -1 0
ad choices	2 0 0 -1 -1 0 -1 0 2 -1 -1 -1
advertise	3 0 0 -3 0 0 -1 0 2 -1 0 -1
advertise with us	2 0 0 -3 -1 0 -1 0 1 -1 -1 0
advertisement	-1 -2 -1 -5 -2 -2 1 1 -2 0 2 -1
advertising	1 -1 -1 -1 0 0 1 0 0 -2 1 0
afp	-5 -1 1 -2 3 3 -1 0 0 1 -1 0
aktuelles	5 0 0 -4 -1 0 0 0 1 -3 0 -1
android	1 -1 0 -2 -1 -1 -1 0 -1 2 -1 1
anmelden	2 -1 -1 -2 -2 0 0 0 0 -1 0 1
antworten	3 -1 -1 -3 -5 -2 -2 -2 -1 -1 -2 2
anzeigen	4 0 0 -2 -1 0 -2 0 -1 -1 2 0
apple	2 0 0 -3 -1 1 0 0 -1 0 -1 1
april 0 0000	1 0 0 1 1 -2 -3 0 0 -2 1 2
april 0000	3 0 0 -2 -1 0 -1 0 0 -1 1 -1
archiv	4 0 0 -3 -2 0 0 0 0 -1 0 0
associated press	-1 -1 -2 3 -1 -1 -3 2 -1 2 -3 1
author	-3 -1 2 2 1 0 -1 2 -1 1 -1 1
back to top	2 0 0 -2 -1 0 0 0 -1 0 0 1
blog	5 0 -1 -3 -3 0 -1 0 1 -3 -1 1
books	3 0 0 -3 0 0 0 0 1 -1 0 -1
breaking news	3 0 0 -2 -1 0 -1 0 1 -1 -1 0
business	4 -2 -2 -8 -5 -1 -2 0 3 -4 -1 -2
by	-4 1 1 3 0 0 -3 0 -2 3 0 1
careers	4 0 0 -3 -1 0 0 -1 0 -1 0 1
categories	2 0 0 -3 -1 0 -1 0 1 -1 -2 2
close	1 -2 1 -3 0 -1 -1 0 -3 2 0 2
comment	1 -1 -1 -4 -4 -1 1 -1 1 -1 0 1
comments	2 -1 -2 1 -6 -2 -2 -1 -1 2 -1 1
community	2 -1 0 -1 -1 0 0 0 -2 2 2 -1
company	0 0 0 -1 0 0 1 0 -1 0 2 0
connect	3 0 0 -2 0 0 -2 0 0 -1 -2 2
connect with us	2 -1 0 -1 0 0 -1 0 0 -1 -1 1
contact	5 0 0 -4 -1 0 -1 0 -2 1 0 1
contact us	6 -1 0 -5 -1 -1 -2 0 1 -3 -1 0
cookies	1 0 0 -1 0 0 -1 0 2 -1 -1 -2
cultura	3 0 0 -3 0 0 0 0 -1 1 0 -1
culture	4 -1 -1 -5 -2 0 -1 0 2 0 0 -3
datenschutzerklärung	3 0 0 -3 0 0 0 0 0 -1 0 1
de	2 0 0 -2 0 0 0 0 2 -2 0 0
december 0 0000	-3 0 -1 3 -4 -2 1 0 1 -1 0 0
deportes	3 0 0 -3 0 0 0 0 -1 2 0 -1
deutschland	0 1 0 -2 0 0 -1 0 0 0 -1 0
donate	-2 1 0 1 -1 -1 1 0 -2 1 1 0
drucken	2 -1 0 -1 -1 -1 -1 0 -1 2 -2 0
e mail	5 -1 0 -5 -1 -1 -3 -1 -2 1 0 1
e paper	3 0 0 -2 0 0 0 0 -1 -1 2 0
economía	3 -1 0 -3 -1 0 0 1 0 2 -1 -1
education	3 0 0 -2 0 0 0 0 0 -1 0 0
email	1 0 -1 -2 -4 2 -1 -1 -2 2 -1 1
email address	2 -1 0 -2 -1 0 -1 0 -2 -1 1 0
email newsletters	2 0 0 -2 0 0 0 0 2 -1 0 -2
entertainment	0 -1 -1 0 -2 -1 0 0 1 0 0 0
events	0 0 0 1 -1 0 0 0 1 -3 0 1
facebook	2 -4 2 1 -5 -3 -3 -1 -3 2 -1 2
faq	-1 1 0 -1 0 0 0 0 -2 1 0 1
featured	4 0 -1 -3 -2 0 -1 0 1 -1 -1 0
features	4 -1 -1 -4 -3 0 1 0 -1 1 -1 1
flipboard	4 0 0 -4 -1 -1 -1 0 0 1 -1 1
follow	-3 -1 0 3 -2 -1 -2 0 -2 2 -1 1
follow us	2 1 -1 -5 -2 -1 0 0 -1 0 0 2
follow us on twitter	2 0 0 -2 0 0 0 0 0 -1 0 1
food	3 -1 0 -2 -1 0 -1 0 3 -2 -1 -2
games	2 0 0 -2 0 0 0 0 -1 0 0 1
getty images	-2 -2 -3 -5 2 2 0 0 -1 -1 1 0
google	2 0 0 -4 -2 -1 1 0 -3 2 2 -1
health	2 -1 -1 -5 -1 -1 0 1 2 -1 0 -1
help	2 -1 0 -2 -1 0 1 0 0 -1 1 0
home	3 2 -2 -5 0 -2 -1 0 -3 2 -1 2
instagram	2 -1 0 -3 0 -1 1 0 0 -1 2 0
international	4 0 0 -4 -1 0 0 0 1 -1 -1 1
jobs	3 0 0 -5 -1 0 -1 0 0 -2 -1 1
june 0 0000	-1 0 -1 2 -2 -1 -1 0 -1 1 -1 0
kontakt	4 1 0 -7 -1 -2 -3 -1 0 -3 -3 1
latest	3 -1 0 -3 -1 0 0 0 2 -1 0 -1
latest news	4 0 0 -4 -2 0 -1 0 -1 1 -1 2
learn more	0 -1 -2 -4 -3 -1 1 0 -1 -2 1 1
leben	2 0 0 -1 0 0 0 0 0 -1 0 0
lesen sie auch	-3 0 0 -2 1 2 3 -2 0 0 2 -2
life	1 0 0 -2 -1 1 2 0 0 -1 1 0
lifestyle	3 1 0 -4 -1 0 -2 0 2 -2 0 0
linkedin	0 -1 -2 -1 0 -2 -2 0 -1 2 -1 0
links	-1 0 0 2 -1 0 -2 0 1 -1 -2 1
live	3 0 0 -3 -1 0 0 0 1 -1 0 0
loading	-1 -1 -1 3 -3 -2 -1 0 -1 0 1 -2
local	1 0 0 -2 -1 0 1 0 1 -1 0 -1
local news	2 -1 0 -2 0 0 0 0 1 -1 0 0
log in	3 0 -1 -5 0 -1 -1 0 2 -3 -1 0
login	5 0 0 -5 -2 -1 0 0 0 0 0 0
logo	4 -1 -2 -3 -1 0 1 0 1 -1 1 -1
magazine	3 0 0 -3 -1 0 -1 0 2 0 -1 -2
mail	1 0 -1 -2 1 -1 0 -1 0 1 -1 0
may 0 0000	1 -1 -2 1 -5 -1 -1 0 -1 1 -1 1
media	2 0 0 -3 0 0 -1 0 0 -1 -1 1
mediadaten	2 0 0 -1 0 0 0 0 -1 0 1 0
mehr	2 -1 0 -2 -2 0 0 -1 0 1 0 -1
mehr zum thema	1 0 -1 1 -4 -2 -1 -1 0 -1 -1 1
menu	8 -1 -2 -8 -3 -1 0 0 2 -2 0 0
menü	3 -1 0 -3 -1 0 -1 0 1 -2 -1 0
mobile apps	1 0 0 -1 0 0 0 0 -1 -2 0 2
mode	2 0 0 -1 0 0 0 0 0 0 0 0
money	1 2 0 -1 0 0 -2 0 -2 2 -2 2
more	6 -1 -1 -6 -1 -2 -4 0 -1 0 -1 2
most popular	0 0 0 -2 -3 -1 1 -1 0 0 0 0
most read	2 -1 0 -2 -2 0 -2 1 -1 -1 -2 2
movies	1 0 0 -1 0 0 0 0 0 2 0 -1
mundo	2 0 0 -2 0 0 0 0 1 -2 0 -1
music	3 0 0 -2 -1 0 -1 0 2 -1 -1 -2
my account	-2 0 0 -1 0 0 0 2 0 0 0 0
nach oben	-1 0 0 -2 -1 0 2 0 -1 0 2 -2
name	4 0 0 -3 -1 -1 -2 -1 -1 -1 -2 3
national	1 0 0 -1 0 0 0 0 -2 2 0 0
navigation	1 -1 0 -2 0 0 -1 0 1 -1 -1 1
news	4 -3 1 -3 -7 -2 -2 0 2 -2 -2 0
newsletter	2 1 -2 0 -4 -1 -3 0 0 1 1 -1
newsletter abonnieren	2 0 0 1 0 0 -2 0 0 0 -2 2
newsletters	5 0 0 -4 -1 0 0 0 -2 2 -1 0
next	0 -1 0 -3 -2 -1 1 0 -2 -1 1 1
november 0 0000	0 -2 1 1 -4 -1 -1 -1 -1 1 -1 1
october 0 0000	-1 2 -1 0 -2 -1 -2 0 -1 2 -2 1
opinion	0 -1 -1 -6 -5 -1 2 1 1 -1 1 -1
opinión	2 0 0 -2 0 0 0 0 0 1 0 -1
panorama	-1 0 1 -2 1 0 1 -1 1 -1 1 -1
photos	0 0 0 -1 0 0 2 -1 -2 0 2 1
pinterest	4 0 0 -4 -2 -1 -1 0 -2 0 0 0
place an ad	-1 0 0 -1 2 0 0 0 0 1 0 -1
podcast	4 0 0 -4 -1 0 -2 0 1 1 -2 -1
podcasts	3 0 0 -4 0 1 -2 0 1 0 1 -2
politics	2 -1 -2 1 -4 -1 -2 -1 0 0 -1 1
política	2 -1 0 -1 -2 0 0 0 3 -3 0 0
popular	2 0 0 -3 -1 0 -1 0 -1 -1 -1 2
press	2 0 0 -2 0 0 0 0 1 -1 0 0
presse	3 0 0 -2 0 0 0 0 1 -2 0 0
print	-2 0 -2 -1 4 -1 -2 0 -2 2 0 -1
privacy	2 0 0 -2 -1 0 -1 0 0 1 -1 -2
privacy policy	4 1 0 -4 0 -1 -2 -1 -2 1 -2 2
ratgeber	2 0 -1 -2 -1 0 1 0 1 -1 1 -1
read more	2 -1 1 -6 -1 -2 -4 -1 -2 0 0 0
recent posts	0 2 -2 -2 -2 0 -1 0 0 0 -1 1
recht	2 0 0 -1 0 0 0 0 0 0 0 0
reddit	5 0 -1 -4 -2 -1 -1 0 -3 3 -1 0
register	2 -1 0 -1 0 0 0 0 1 -1 0 0
reisen	2 0 0 -1 0 0 0 0 1 -1 2 -2
related	0 -1 -3 2 -1 -1 -1 1 -2 -3 2 1
related articles	-5 0 -1 3 1 -1 4 0 0 -1 2 -3
related stories	3 0 0 -5 -3 -2 -1 -1 -1 1 -1 1
reuters	0 -1 -2 -3 -1 -1 0 1 0 0 0 1
reviews	2 0 0 -3 -1 0 -1 0 1 -2 -1 -1
rss	2 1 0 -2 -2 -1 -2 0 0 -2 -1 1
save	2 0 0 -3 -1 1 0 0 -2 2 0 0
schließen	4 0 -1 -2 -2 -1 -1 0 0 0 -2 0
science	3 0 0 -4 -1 0 -2 0 2 -2 -1 -1
search	5 -3 -1 -7 -3 -1 -1 0 -1 2 -1 -1
search for	2 -1 0 -3 -1 0 -1 0 2 -2 -1 1
secciones	2 0 0 -2 -1 0 0 0 -2 2 0 0
sections	4 0 0 -3 -1 0 0 0 1 -1 0 0
security	1 0 0 -3 -1 0 0 0 1 0 0 -2
see all	2 0 0 -2 -2 0 -1 0 -2 -1 -1 1
service	3 0 0 -4 -1 0 -1 0 1 -3 1 -1
share	-5 0 0 5 -4 -1 1 0 -3 3 0 0
share on facebook	0 0 2 -2 -2 0 1 0 1 -1 1 -1
share this	-4 -2 1 2 -1 -1 1 -1 2 -2 1 -1
shop	1 1 -1 -5 -2 -1 0 0 0 0 1 0
sign in	3 -1 -1 -4 -2 -1 -1 0 1 -1 -1 1
sign up	4 -1 -1 -2 -3 -1 -3 -1 0 -1 -1 1
site map	4 0 0 -2 -1 -1 0 0 0 0 0 1
skip to content	4 -1 -1 -3 -1 0 -1 0 2 -1 -1 0
skip to main content	2 -2 -1 -2 -2 0 0 0 2 -2 0 0
small business	2 0 0 -2 0 0 0 0 0 0 0 0
social media	2 0 0 -1 0 0 0 0 0 -1 0 1
sport	0 0 -2 -7 1 -1 1 1 2 -2 1 -2
sports	2 0 0 -5 -2 -1 2 0 0 0 2 -1
staff	-1 0 0 -1 -1 0 2 0 -1 0 1 0
start	2 -1 0 -1 0 0 -1 0 -1 -1 -1 1
store	1 0 0 -1 0 0 0 0 -1 -1 0 2
submit	3 0 0 -1 -1 0 0 0 -1 1 0 0
subscribe	4 -2 -1 -3 -5 -2 -1 0 0 1 -1 0
subscribe now	3 -1 -1 -3 -3 0 -1 0 1 -1 0 0
suchen	3 0 0 -2 -1 -1 -1 0 1 -2 0 1
support	2 0 0 -1 0 0 0 0 1 -1 0 0
tags	-4 -1 0 2 2 -1 1 -1 -1 0 0 1
team	2 0 0 -1 0 0 0 0 1 -1 0 0
tech	4 0 0 -5 -2 0 -1 0 2 -2 -1 -1
technology	2 0 0 -4 -2 0 -1 0 2 -1 -1 -1
teilen	0 -2 1 0 -3 2 -2 -1 -2 0 0 2
telegram	0 0 0 -2 0 0 1 0 -2 0 1 1
termine	2 -1 0 -2 -1 0 -1 0 1 -1 -1 1
terms conditions	2 0 0 -1 0 0 0 0 0 -1 0 1
terms of service	2 0 0 -1 0 0 0 0 1 -1 0 0
terms of use	2 -1 0 -3 -1 0 -1 0 2 -2 -1 -2
the associated press	-1 2 2 -1 -4 2 -2 -1 1 2 -2 -1
thema	3 -1 0 -1 -2 -1 -2 0 1 -1 -1 1
tiktok	-1 0 0 -1 -2 0 3 0 -1 -2 4 -1
top stories	3 0 0 -4 -3 -1 -2 0 2 -1 -1 1
topics	0 0 0 -3 0 0 0 0 1 0 0 -1
travel	2 0 0 -1 -2 -1 -2 0 2 -2 -2 -1
trending	4 -3 -1 -5 -3 0 -1 0 1 -1 1 -2
tt	-9 5 -5 -8 7 2 -3 -1 -5 5 -3 -3
tweet	2 -1 -3 -1 -2 -2 -1 0 -1 2 -1 -1
twitter	-2 -1 -2 2 1 -3 0 -1 -2 3 -1 1
us	2 0 0 -1 0 0 0 0 1 -1 0 0
video	2 -1 2 -7 -1 -1 -1 0 2 -3 1 -1
videos	3 -1 0 -5 -2 0 -1 0 -2 2 0 1
view all	0 -1 -3 2 -3 0 -1 0 -2 3 -2 0
von	-2 2 -1 -1 -4 -2 -1 0 -2 2 -2 -1
weather	1 0 0 -3 -1 -1 -1 1 1 -1 -1 -1
website	3 0 0 -1 0 0 -1 0 0 -1 1 -1
whatsapp	2 -1 -1 -5 -1 -1 2 0 -2 2 0 1
wissen	4 0 0 -3 0 0 0 0 1 -1 0 0
wohnen	-1 0 0 -2 0 0 1 0 0 -1 1 -1
world	5 0 0 -6 -2 -1 -1 1 2 -2 -1 -1
x	3 0 0 -3 -2 0 -2 0 -2 1 -2 1
you might also like	1 -1 0 -1 -3 -2 0 -1 -1 -1 -1 1
youtube	3 0 0 -2 -1 0 -2 0 -1 -1 1 1
zurück	-1 2 -1 0 -1 0 -1 0 -1 1 -1 1
últimas noticias	2 0 0 -2 -1 0 -2 0 2 -1 -2 2
über uns	4 -1 -1 -4 -1 -1 -2 0 2 -2 -2 2
== transition
# no blank line between
furniture, above	2 -23 -22 -22 -21 -19 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-23 -10 -16 -10 -7 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-31 -5 6 -19 -4 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-20 -10 -4 1 -2 -8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-21 -4 1 -5 -3 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-7 -1 -1 -1 0 5 -21 9 2 -5 -7 -5 0 0 0 0 0 0 0 0 0 0
furniture, header	-12 -1 -3 -1 -1 -1 -1 -8 -9 -5 -3 -17 0 0 0 0 0 0 0 0 0 0
deck, header	-1 0 -1 0 0 -1 -6 5 6 -6 -1 0 0 0 0 0 0 0 0 0 0 0
meta, header	-5 -1 -1 -1 -1 -1 -5 0 10 -2 -3 2 0 0 0 0 0 0 0 0 0 0
caption, header	-5 0 -2 -2 -1 -1 -6 -9 -7 8 9 0 0 0 0 0 0 0 0 0 0 0
credit, header	-3 0 -1 0 0 -1 -1 -1 1 1 0 0 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -1 0 0 0 0 0 5 -14 -10 -5 -4 -4 -18 -1 -8 -4 4
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -14 3 -11 -7 2 -2 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -9 -7 -1 -1 -7 -3 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -5 -5 -1 -1 -2 -2 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 -3 -1 -8 -5 10 6 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -1 -1 -3 0 7 1 0 0 0 0 0
furniture, tail	-14 -6 -7 -8 -4 -12 0 0 0 0 0 0 0 0 0 0 0 2 -14 -15 -17 -8
meta, tail	-10 -1 5 -2 -1 4 0 0 0 0 0 0 0 0 0 0 0 -14 5 -6 -4 1
caption, tail	-8 -1 -2 -4 -1 -5 0 0 0 0 0 0 0 0 0 0 0 -13 -8 -4 -2 -3
credit, tail	-3 0 -1 -1 0 -2 0 0 0 0 0 0 0 0 0 0 0 -13 -5 -3 1 -2
sign-off, tail	-2 0 -1 -1 0 -1 0 0 0 0 0 0 0 0 0 0 0 -5 0 -5 -2 2
# one blank line between
furniture, above	2 -23 -8 -11 -7 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-21 -8 -16 -10 -6 -11 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-25 -14 -3 -15 -10 14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-17 -10 -10 1 0 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-19 -4 -3 -7 -4 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-9 -1 -3 -2 0 -2 -13 13 11 2 -8 -9 0 0 0 0 0 0 0 0 0 0
furniture, header	-8 -1 -3 -2 0 0 -3 -5 -7 0 -3 -10 0 0 0 0 0 0 0 0 0 0
deck, header	-2 0 0 0 0 -1 -1 3 9 3 -1 3 0 0 0 0 0 0 0 0 0 0
meta, header	-5 -1 -1 0 0 -4 -1 3 6 5 -1 6 0 0 0 0 0 0 0 0 0 0
caption, header	-4 0 -1 -1 -1 -2 -4 -2 -1 2 3 7 0 0 0 0 0 0 0 0 0 0
credit, header	-2 0 -1 0 0 -1 -2 1 0 0 0 1 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -1 0 0 0 0 0 3 -8 -23 -15 4 -5 -9 4 -3 -3 9
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -7 2 -10 -4 0 2 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -25 -12 -2 -2 -14 -6 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -15 -6 -3 -3 -6 -5 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 1 -2 -15 -10 8 8 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 1 -1 -8 -5 3 1 0 0 0 0 0
furniture, tail	-10 -6 0 -5 -4 -9 0 0 0 0 0 0 0 0 0 0 0 3 -16 -20 -15 -16
meta, tail	-8 0 6 -3 -1 5 0 0 0 0 0 0 0 0 0 0 0 -14 6 -9 -6 -7
caption, tail	-4 -1 -2 -3 -1 -5 0 0 0 0 0 0 0 0 0 0 0 -19 -4 -5 0 -5
credit, tail	-3 0 0 0 0 -6 0 0 0 0 0 0 0 0 0 0 0 -12 -1 0 -3 -4
sign-off, tail	-4 0 5 -2 -2 4 0 0 0 0 0 0 0 0 0 0 0 -8 7 -8 -5 1
# more blank lines between
furniture, above	1 -9 2 -4 -6 -2 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-7 0 -3 -1 0 -7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-15 -2 -10 -3 -1 -14 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-3 -2 -5 -2 -1 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-5 0 -1 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-1 0 0 0 0 -1 -3 0 -4 -1 -2 -1 0 0 0 0 0 0 0 0 0 0
furniture, header	-2 0 0 0 0 -5 -2 -7 -7 0 -2 1 0 0 0 0 0 0 0 0 0 0
deck, header	0 0 0 0 0 -1 -2 -4 0 -1 0 1 0 0 0 0 0 0 0 0 0 0
meta, header	-1 0 0 0 0 -3 4 1 0 0 2 3 0 0 0 0 0 0 0 0 0 0
caption, header	0 0 0 0 0 -2 -5 -4 -6 -5 -3 1 0 0 0 0 0 0 0 0 0 0
credit, header	0 0 0 0 0 0 -2 -1 2 1 0 -4 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 12 0 0 0 0 0 -8 -3 -3 -9 -5 -6 1 5 -7 -2 -5
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -1 0 -2 -3 -4 -2 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -4 -2 0 -1 0 0 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -5 -3 0 -1 -1 0 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 2 0 0 -2 -1 0 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -3 -3 0 -1 -1 0 0 0 0 0 0
furniture, tail	-7 0 4 -1 -1 -5 0 0 0 0 0 0 0 0 0 0 0 -1 -4 -2 -7 -6
meta, tail	-2 0 3 0 0 -8 0 0 0 0 0 0 0 0 0 0 0 -4 4 -4 -1 -2
caption, tail	-1 0 1 0 0 -2 0 0 0 0 0 0 0 0 0 0 0 -11 2 -3 -1 -3
credit, tail	-1 0 0 0 0 -3 0 0 0 0 0 0 0 0 0 0 0 -7 -1 -1 0 -1
sign-off, tail	0 0 6 0 -2 3 0 0 0 0 0 0 0 0 0 0 0 0 4 -2 -1 0
== headline
# how far the path is from it
0	4
0.5	8
1	7
1.5	11
2	3
3	3
4	-5
5 to 6	-2
7 to 8	-17
9 to 11	-12
over 11	-16
# place among the candidates
0	5
3	-4
4	-5
over 4	-5
# how far, roughly × place among the first
0 · 0	5
0 · 1	-7
1 · 1	9
1 · 2	7
1 · over 2	-10
2 · 1	3
2 · over 2	10
3 to 4 · 1	-5
3 to 4 · 2	4
3 to 4 · over 2	-4
5 to 8 · 1	-20
5 to 8 · 2	-11
over 8 · 1	-14
over 8 · 2	-10
over 8 · over 2	-15
# role on the path
body	-13
caption	-3
credit	-8
deck	4
headline	4
sign-off	-9
# role on the path × size
body · 0 to 1 words	7
body · 14 to 18 words	-13
body · 19 to 25 words	-7
body · 2 to 3 words	-17
body · 4 to 6 words	-20
body · 7 to 13 words	-18
caption · 14 to 18 words	-16
caption · 19 to 25 words	2
caption · 2 to 3 words	-8
caption · 4 to 6 words	-11
credit · 0 to 1 words	-2
credit · 2 to 3 words	-6
credit · 4 to 6 words	-8
credit · 7 to 13 words	-2
deck · 14 to 18 words	-4
deck · 19 to 25 words	-8
deck · 7 to 13 words	8
deck · over 25 words	-16
furniture · 0 to 1 words	-12
furniture · 19 to 25 words	-5
furniture · 2 to 3 words	-4
furniture · 7 to 13 words	6
furniture · over 25 words	-17
headline · 0 to 1 words	2
headline · 14 to 18 words	6
headline · 19 to 25 words	2
headline · 2 to 3 words	11
headline · 4 to 6 words	-3
headline · over 25 words	6
meta · 0 to 1 words	-6
meta · 14 to 18 words	-4
meta · 2 to 3 words	-2
meta · 4 to 6 words	2
meta · 7 to 13 words	-6
sign-off · 0 to 1 words	-6
sign-off · 19 to 25 words	-3
sign-off · 4 to 6 words	-6
sign-off · 7 to 13 words	-5
# topics that the body has too
0	-18
1	-4
2	2
3	4
4	4
5	8
over 5	4
# share of its topics that the body has too × size
0 sixths · 0 to 1 words	-10
0 sixths · 19 to 25 words	-5
0 sixths · 2 to 3 words	-8
0 sixths · 4 to 6 words	-12
0 sixths · 7 to 13 words	-7
0 sixths · over 25 words	-6
1 sixths · 14 to 18 words	-14
1 sixths · 19 to 25 words	-9
1 sixths · 4 to 6 words	-6
1 sixths · 7 to 13 words	-5
1 sixths · over 25 words	-9
2 sixths · 19 to 25 words	-9
2 sixths · 2 to 3 words	-4
2 sixths · 4 to 6 words	-5
2 sixths · 7 to 13 words	-3
3 sixths · 0 to 1 words	-4
3 sixths · 14 to 18 words	-4
3 sixths · 2 to 3 words	4
3 sixths · 4 to 6 words	3
3 sixths · 7 to 13 words	5
3 sixths · over 25 words	-9
4 sixths · 14 to 18 words	9
4 sixths · 19 to 25 words	-11
4 sixths · 2 to 3 words	-8
5 sixths · 14 to 18 words	4
5 sixths · 19 to 25 words	2
5 sixths · 4 to 6 words	2
5 sixths · 7 to 13 words	5
5 sixths · over 25 words	-10
over 5 sixths · 0 to 1 words	3
over 5 sixths · 14 to 18 words	-4
over 5 sixths · 19 to 25 words	5
over 5 sixths · 2 to 3 words	3
over 5 sixths · 4 to 6 words	5
over 5 sixths · 7 to 13 words	4
# place by shared topics
0	4
1	2
2	2
3	5
over 4	-12
# place among the first by shared topics × place among the first
0 · 0	8
0 · 1	2
0 · 2	-8
0 · over 2	4
1 · 0	7
1 · 2	2
1 · over 2	-7
2 · over 2	-6
over 2 · 1	-2
over 2 · 2	-3
over 2 · over 2	-6
# lines to the body
0	-14
1	-2
26 to 50	3
over 50	-7
# candidates that say the same
0	-2
1	5
2	2
3	-12
over 3	2
# longer lines between it and the body
0	-5
1	4
3	-2
over 3	-2
# lines of its length between it and the body
3	4
over 3	-4
# page leftovers between it and the body
0	-3
1	-5
2 to 3	2
4 to 8	-2
# furniture between it and the body
no	-3
yes	3
# headline between it and the body
no	-3
yes	4
# deck between it and the body
no	-2
yes	3
# meta between it and the body
no	-2
yes	2
# caption between it and the body
no	-4
yes	5
# credit between it and the body
yes	2
# sign-off between it and the body
yes	-8
# role above
body	5
caption	-5
credit	5
deck	-10
furniture	-5
sign-off	6
the edge of the file	2
# role below
body	-7
caption	-2
credit	-7
deck	5
furniture	-2
headline	-2
meta	5
sign-off	-14
the edge of the file	-8
# byline or date beside it
above	-4
below	5
both	5
none	-4
# holds another candidate
no	6
yes	-10
# is part of another candidate
no	-12
yes	15
# length × close
1 words · a credit	-5
1 words · no sentence	-7
1 words · the end of a sentence	2
10 to 13 words · a credit	-14
10 to 13 words · no sentence	5
10 to 13 words · the end of a sentence	-6
14 to 18 words · a credit	-4
14 to 18 words · no sentence	5
14 to 18 words · the end of a sentence	-14
19 to 25 words · a credit	-13
19 to 25 words · no sentence	5
19 to 25 words · the end of a sentence	-12
2 words · a credit	-9
2 words · the end of a sentence	3
26 to 40 words · a credit	-7
26 to 40 words · no sentence	8
26 to 40 words · the end of a sentence	-10
3 words · a credit	-4
3 words · the end of a sentence	-9
4 words · no sentence	-2
4 words · the end of a sentence	-5
41 to 70 words · a credit	4
41 to 70 words · no sentence	2
41 to 70 words · the end of a sentence	-8
5 to 6 words · a credit	-11
5 to 6 words · no sentence	2
5 to 6 words · the end of a sentence	-11
7 to 9 words · a credit	-8
7 to 9 words · no sentence	3
over 70 words · no sentence	-5
over 70 words · the end of a sentence	-6
# length × kind
1 words · counter	-3
1 words · credit	-5
1 words · date	-4
1 words · item	-5
1 words · text	-5
10 to 13 words · byline	-7
10 to 13 words · date	-6
10 to 13 words · item	4
14 to 18 words · date	-3
14 to 18 words · item	-11
19 to 25 words · item	-5
19 to 25 words · sign-off	-3
19 to 25 words · text	-2
2 words · credit	-8
2 words · date	-4
2 words · item	-9
26 to 40 words · item	-5
3 words · byline	-6
3 words · credit	-5
3 words · date	5
3 words · item	-6
4 words · byline	-6
4 words · credit	-3
4 words · date	2
4 words · item	-12
41 to 70 words · text	-3
5 to 6 words · byline	-13
5 to 6 words · credit	-8
5 to 6 words · item	-10
7 to 9 words · byline	-3
7 to 9 words · credit	5
7 to 9 words · date	-8
7 to 9 words · item	5
7 to 9 words · sign-off	-7
over 70 words · text	-7
# end × size
a bracket · 0 to 1 words	-5
a bracket · 14 to 18 words	5
a bracket · 2 to 3 words	-6
a bracket · 4 to 6 words	3
a bracket · 7 to 13 words	-3
a bracket · over 25 words	-7
a capital · 0 to 1 words	-10
a capital · 14 to 18 words	-7
a capital · 19 to 25 words	-3
a capital · 2 to 3 words	-7
a capital · 7 to 13 words	2
a capital · over 25 words	4
a colon · 0 to 1 words	-10
a colon · 14 to 18 words	-3
a colon · 19 to 25 words	-5
a colon · 4 to 6 words	-8
a colon · 7 to 13 words	-14
a colon · over 25 words	3
a figure · 0 to 1 words	-5
a figure · 14 to 18 words	-5
a figure · 4 to 6 words	-6
a figure · 7 to 13 words	2
a full stop · 0 to 1 words	-5
a full stop · 14 to 18 words	-18
a full stop · 19 to 25 words	-16
a full stop · 2 to 3 words	-12
a full stop · 4 to 6 words	-15
a full stop · 7 to 13 words	-27
a full stop · over 25 words	-12
a letter without case · 0 to 1 words	-7
a letter without case · 14 to 18 words	5
a letter without case · 19 to 25 words	7
a letter without case · 2 to 3 words	-6
a letter without case · 4 to 6 words	-3
a letter without case · 7 to 13 words	7
a question mark · 19 to 25 words	-4
a question mark · 2 to 3 words	3
a question mark · 4 to 6 words	-6
a question mark · 7 to 13 words	11
a question mark · over 25 words	-6
a small letter · 14 to 18 words	4
a small letter · 2 to 3 words	-2
a small letter · 4 to 6 words	2
a small letter · 7 to 13 words	4
an ellipsis · 0 to 1 words	-4
an ellipsis · 14 to 18 words	6
an ellipsis · 7 to 13 words	3
an ellipsis · over 25 words	-2
an exclamation mark · 0 to 1 words	5
an exclamation mark · 19 to 25 words	5
an exclamation mark · 4 to 6 words	-6
an exclamation mark · 7 to 13 words	11
an exclamation mark · over 25 words	-5
another sign · 0 to 1 words	-14
another sign · 14 to 18 words	6
another sign · 19 to 25 words	3
another sign · 2 to 3 words	-13
another sign · 4 to 6 words	-3
another sign · 7 to 13 words	-5
another sign · over 25 words	-4
# capitals × size
a capital at its start only · 0 to 1 words	-7
a capital at its start only · 14 to 18 words	2
a capital at its start only · 19 to 25 words	-6
a capital at its start only · 2 to 3 words	5
a capital at its start only · 7 to 13 words	-2
a capital at its start only · over 25 words	-6
a capital on each word · 14 to 18 words	5
a capital on each word · 19 to 25 words	2
a capital on each word · 4 to 6 words	-9
a capital on each word · over 25 words	-8
capitals throughout · 0 to 1 words	-10
capitals throughout · 19 to 25 words	2
capitals throughout · 2 to 3 words	-14
capitals throughout · 4 to 6 words	-7
mostly capitals · 19 to 25 words	4
mostly capitals · 2 to 3 words	-2
mostly capitals · 4 to 6 words	4
mostly capitals · 7 to 13 words	6
mostly capitals · over 25 words	2
no capitals · 0 to 1 words	-5
no capitals · 2 to 3 words	-14
no capitals · 4 to 6 words	-22
no capitals · 7 to 13 words	-9
no letters with case · 0 to 1 words	-9
no letters with case · 19 to 25 words	2
no letters with case · 2 to 3 words	-7
no letters with case · 4 to 6 words	-7
no letters with case · 7 to 13 words	-2
no letters with case · over 25 words	8
some capitals · 19 to 25 words	-5
some capitals · 2 to 3 words	-9
some capitals · 4 to 6 words	6
some capitals · over 25 words	-7
# start
#	10
@	-5
a bracket	-10
a bullet	-3
a capital	4
a figure	-3
a letter without case	-7
a quotation mark	13
a small letter	-19
another sign	8
©	-6
# kind
byline	-14
counter	-3
credit	-4
item	-4
sign-off	-9
text	5
# gap above × gap below
more blank lines · no blank line	9
more blank lines · one blank line	33
no blank line · more blank lines	-13
no blank line · no blank line	-15
no blank line · one blank line	-17
no blank line · the end of the file	-5
no blank line · two blank lines	-8
one blank line · more blank lines	-13
one blank line · no blank line	-17
one blank line · one blank line	14
one blank line · the end of the file	-7
one blank line · two blank lines	-4
the end of the file · no blank line	-9
the end of the file · one blank line	8
the end of the file · two blank lines	-3
two blank lines · no blank line	-11
two blank lines · one blank line	12
# topics in headings above × size
0 eighths · 0 to 1 words	-12
0 eighths · 14 to 18 words	6
0 eighths · over 25 words	-10
1 eighths · 14 to 18 words	-12
1 eighths · 19 to 25 words	-8
1 eighths · 4 to 6 words	-5
1 eighths · 7 to 13 words	-5
1 eighths · over 25 words	-4
2 eighths · 14 to 18 words	-8
2 eighths · 19 to 25 words	-12
2 eighths · 4 to 6 words	-10
2 eighths · 7 to 13 words	-10
2 eighths · over 25 words	-4
3 eighths · 14 to 18 words	-6
3 eighths · 19 to 25 words	-9
3 eighths · 2 to 3 words	-11
3 eighths · 4 to 6 words	-17
3 eighths · 7 to 13 words	-3
3 eighths · over 25 words	-5
4 eighths · 0 to 1 words	-3
4 eighths · 14 to 18 words	-5
4 eighths · 19 to 25 words	-2
4 eighths · 2 to 3 words	-4
4 eighths · 7 to 13 words	-5
4 eighths · over 25 words	3
5 eighths · 14 to 18 words	3
5 eighths · 19 to 25 words	-3
5 eighths · 4 to 6 words	-10
5 eighths · 7 to 13 words	-3
6 eighths · 14 to 18 words	-2
6 eighths · 19 to 25 words	-5
6 eighths · 2 to 3 words	-7
6 eighths · 4 to 6 words	-5
6 eighths · 7 to 13 words	6
6 eighths · over 25 words	6
7 eighths · 14 to 18 words	7
7 eighths · 19 to 25 words	-4
7 eighths · 4 to 6 words	5
7 eighths · 7 to 13 words	-2
over 7 eighths · 0 to 1 words	8
over 7 eighths · 14 to 18 words	2
over 7 eighths · 19 to 25 words	9
over 7 eighths · 2 to 3 words	9
over 7 eighths · 4 to 6 words	7
over 7 eighths · 7 to 13 words	12
over 7 eighths · over 25 words	5
# lines like it above × lines like it below
0 · 0	7
0 · 1	-3
0 · 5 to 8	-8
0 · over 8	-9
1 · 0	2
1 · 1	-3
1 · 2	-7
1 · 3 to 4	-2
1 · 5 to 8	-5
1 · over 8	-3
2 · 2	-10
2 · 3 to 4	-11
2 · 5 to 8	3
2 · over 8	-6
3 to 4 · 0	-9
3 to 4 · 1	-9
3 to 4 · 2	-4
3 to 4 · 3 to 4	2
3 to 4 · 5 to 8	-4
3 to 4 · over 8	-3
5 to 8 · 0	4
5 to 8 · 3 to 4	-3
5 to 8 · 5 to 8	-3
5 to 8 · over 8	-3
over 8 · 1	-9
over 8 · 2	-6
over 8 · 3 to 4	-8
over 8 · 5 to 8	-8
over 8 · over 8	-10
# lines without a blank line between, around it
all	5
none	-5
up to a quarter	-4
up to half	3
# times above × times below
0 · 0	-3
0 · 2	-4
0 · 3	-13
0 · over 3	4
1 · 0	3
1 · 1	9
1 · 2	2
1 · over 3	7
2 · 0	-3
2 · 1	-10
2 · 2	-7
2 · over 3	2
3 · 0	-9
3 · 1	-5
3 · 2	-3
3 · over 3	5
over 3 · 0	-4
over 3 · 1	3
over 3 · 2	8
over 3 · 3	6
over 3 · over 3	-4
# begins a page title × size
above · 14 to 18 words	15
above · 2 to 3 words	16
above · 4 to 6 words	19
above · 7 to 13 words	11
below · 2 to 3 words	7
below · 7 to 13 words	-4
# is a page title
above	4
below	-7
# begins a longer line × size
above and below · 2 to 3 words	-11
above · 0 to 1 words	5
above · 14 to 18 words	13
above · 19 to 25 words	9
above · 2 to 3 words	14
above · 4 to 6 words	20
above · 7 to 13 words	11
below · 0 to 1 words	-2
below · 14 to 18 words	-12
below · 19 to 25 words	-9
below · 2 to 3 words	-6
below · 4 to 6 words	-4
below · 7 to 13 words	-4
below · over 25 words	-8
# begins with a shorter line × size
above and below · 2 to 3 words	5
above and below · 4 to 6 words	3
above and below · 7 to 13 words	-3
above · 19 to 25 words	-2
above · 2 to 3 words	3
above · 4 to 6 words	6
above · 7 to 13 words	-4
below · 14 to 18 words	4
below · 19 to 25 words	-7
below · 2 to 3 words	-5
below · 4 to 6 words	-5
below · over 25 words	-5
# heaviest prose × distance of the heaviest prose
above · 1 lines	-3
above · 14 to 25 lines	2
above · 26 to 60 lines	-7
above · 3 lines	-9
above · 4 to 5 lines	-7
above · 9 to 13 lines	-3
above · over 60 lines	5
around · 0 lines	-5
below · 1 lines	4
below · 14 to 25 lines	-5
below · 2 lines	2
below · 3 lines	-2
below · 4 to 5 lines	-5
below · 6 to 8 lines	-4
below · 9 to 13 lines	2
none · 0 lines	-5
# lines above it
0	2
1	-8
17 to 32	5
2	-2
3 to 4	-3
33 to 64	2
5 to 8	-4
# short lines within 4 above
all	5
none	-5
up to a quarter	-9
up to three quarters	4
# short lines within 12 above
all	6
none	-7
up to a quarter	-2
up to half	-2
# kind 2 above
byline	-7
credit	-3
date	4
item	3
link	-4
symbols	-3
version	-8
# kind 1 above
byline	-15
counter	-5
credit	5
link	-5
version	13
# kind 1 below
byline	11
counter	-4
credit	-13
item	-3
link	-2
sign-off	-8
symbols	-13
version	-10
# kind 2 below
byline	8
counter	3
credit	-3
sign-off	-5
text	-2
version	-8
# length 1 above × close 1 above
1 words · a credit	-12
1 words · no sentence	5
1 words · the end of a sentence	-3
10 to 13 words · no sentence	-6
10 to 13 words · the end of a sentence	-5
14 to 18 words · a credit	-5
14 to 18 words · no sentence	-5
14 to 18 words · the end of a sentence	-2
19 to 25 words · a credit	3
19 to 25 words · the end of a sentence	-2
2 words · no sentence	3
2 words · the end of a sentence	-9
26 to 40 words · a credit	-2
26 to 40 words · no sentence	-10
26 to 40 words · the end of a sentence	-3
3 words · a credit	11
3 words · no sentence	2
4 words · a credit	-12
4 words · the end of a sentence	-12
41 to 70 words · a credit	-10
41 to 70 words · the end of a sentence	-2
5 to 6 words · a credit	-2
5 to 6 words · no sentence	-8
5 to 6 words · the end of a sentence	-2
7 to 9 words · a credit	2
7 to 9 words · no sentence	-4
7 to 9 words · the end of a sentence	-9
over 70 words · a credit	-3
over 70 words · no sentence	-2
over 70 words · the end of a sentence	-5
# length 1 below × close 1 below
0 words · no sentence	-13
1 words · a credit	-3
1 words · no sentence	-9
1 words · the end of a sentence	-12
10 to 13 words · no sentence	2
14 to 18 words · a credit	-5
14 to 18 words · no sentence	5
14 to 18 words · the end of a sentence	-4
19 to 25 words · no sentence	11
19 to 25 words · the end of a sentence	9
2 words · a credit	-2
2 words · no sentence	-5
2 words · the end of a sentence	-7
26 to 40 words · a credit	6
26 to 40 words · no sentence	5
26 to 40 words · the end of a sentence	5
3 words · a credit	-6
3 words · no sentence	-3
3 words · the end of a sentence	-9
4 words · a credit	-5
4 words · no sentence	-4
4 words · the end of a sentence	-5
41 to 70 words · no sentence	-10
41 to 70 words · the end of a sentence	-5
5 to 6 words · a credit	4
5 to 6 words · no sentence	-4
7 to 9 words · a credit	7
7 to 9 words · no sentence	-4
over 70 words · a credit	-2
over 70 words · no sentence	-2
over 70 words · the end of a sentence	-2
# dateline 1 below
a dateline	8
# a bar
a bar	-10
# a year
a year	-9
# a colon
a colon	16
# a question mark
a question mark	6
# a word for a picture
a word for a picture	-13
# an agency at its end
an agency at its end	-16
# a comma
a comma	-9
# a time of day
a time of day	-10
# an arrow
an arrow	-15
== news
# words of the body
0 to 20	6
151 to 300	-12
301 to 600	-2
41 to 80	-3
601 to 1200	7
81 to 150	-3
over 1200	7
# paragraphs of the body
0	-14
1	-4
9 to 16	11
# share of paragraphs in the body
a quarter	-17
a tenth	-11
all	4
nine tenths	21
none	-14
three quarters	5
# share of sentences in the body
a quarter	-15
a tenth	-15
all	8
half	-12
nine tenths	23
none	-19
three quarters	9
# share of lines of the body that begin small
a quarter	-18
a tenth	-5
none	8
three quarters	-9
# share of lines of the body that come again
a quarter	-17
a tenth	12
half	-25
none	9
# share of list entries in the body
a tenth	-12
all	-14
half	-17
none	15
three quarters	-21
# share of the body that is written for a machine
a quarter	-30
a tenth	-2
half	-9
none	8
# share of lines of the body with a label
a quarter	-9
a tenth	-8
half	-19
none	12
three quarters	-8
# share of lines of the body with a quotation
a quarter	19
a tenth	6
all	15
half	22
nine tenths	10
none	-34
three quarters	34
# lead of its headline
0 to 0.5	-31
1	-24
2	-27
3	-13
6 to 8	43
over 8	35
# weight of its headline
-1 to 0	-26
-3 to -2	-44
1	-8
2	21
3	27
4	21
5 to 6	21
7 to 8	16
# length of its headline
10 to 13 words	17
19 to 25 words	28
2 words	-30
3 words	-12
4 words	-18
5 to 6 words	2
7 to 9 words	16
# kind of its headline
date	-4
item	-16
text	2
# close of its headline
a credit	-4
the end of a sentence	5
# its headline comes again
above	4
above and below	5
below	16
nowhere else	-7
# topics that headline and body share
0	-24
1	-15
2	-2
3 to 4	19
5 to 8	20
9 to 16	20
over 16	2
# dateline
no	-11
yes	57
# byline or date near
0	-7
1	4
2	4
3 to 4	10
5 to 8	-8
# captions and credits near
0	-25
1	19
2	30
3 to 4	32
5 to 8	36
# page leftovers near
0	11
1	4
2	22
3 to 4	5
5 to 8	-16
9 to 16	-7
over 16	-12
# share of lines of the body with a figure
a quarter	6
a tenth	2
all	5
nine tenths	4
none	-6
three quarters	-6
# share of lines of the body with no blank line above
a quarter	-8
a tenth	9
all	12
half	-11
nine tenths	-7
none	5
three quarters	-10
# its prose against that around
a tenth of the heaviest	-8
half of the heaviest	-7
none	-11
the heaviest	9
# length of the words of its body
4.5	5
5.2	-16
5.8	-3
6.5	2
over 7.5	9
# words of the body × its prose against that around
0 to 20 · none	7
0 to 20 · the heaviest	4
151 to 300 · none	-17
151 to 300 · the heaviest	-5
21 to 40 · none	-6
21 to 40 · the heaviest	9
301 to 600 · a third of the heaviest	-4
301 to 600 · half of the heaviest	3
301 to 600 · nearly the heaviest	-6
301 to 600 · the heaviest	-3
601 to 1200 · nearly the heaviest	5
601 to 1200 · none	-15
601 to 1200 · the heaviest	16
81 to 150 · none	-13
81 to 150 · the heaviest	5
over 1200 · none	-5
over 1200 · the heaviest	6
# words of the body × byline or date near
151 to 300 · 0	-18
151 to 300 · 1	6
151 to 300 · 2	12
151 to 300 · 3 to 4	-21
21 to 40 · 0	3
21 to 40 · 1	-12
301 to 600 · 0	-8
301 to 600 · 2	5
301 to 600 · 3 to 4	5
41 to 80 · 0	-4
41 to 80 · 1	9
41 to 80 · 2	-7
601 to 1200 · 0	6
601 to 1200 · 1	7
601 to 1200 · 2	-3
601 to 1200 · 3 to 4	12
81 to 150 · 0	2
81 to 150 · 1	-9
81 to 150 · 3 to 4	5
over 1200 · 0	-2
over 1200 · 2	4
over 1200 · 3 to 4	14
# words of the body × page leftovers near
0 to 20 · 0	11
0 to 20 · 2	20
0 to 20 · over 16	-46
151 to 300 · 0	4
151 to 300 · 2	-12
151 to 300 · over 16	-9
21 to 40 · 0	21
21 to 40 · 1	7
21 to 40 · 2	24
21 to 40 · over 16	-38
301 to 600 · 0	-7
301 to 600 · 1	-12
301 to 600 · 3 to 4	-6
301 to 600 · 9 to 16	-17
301 to 600 · over 16	10
41 to 80 · 0	4
41 to 80 · 1	12
41 to 80 · 2	29
41 to 80 · 3 to 4	5
601 to 1200 · 0	-3
601 to 1200 · 1	3
601 to 1200 · 2	-4
601 to 1200 · 3 to 4	4
601 to 1200 · 5 to 8	-11
601 to 1200 · 9 to 16	4
601 to 1200 · over 16	17
81 to 150 · 0	10
81 to 150 · 2	10
81 to 150 · over 16	-16
over 1200 · 0	-4
over 1200 · 1	-8
over 1200 · over 16	6
# weight of its headline × byline or date near
-1 to 0 · 0	-17
-1 to 0 · 1	-17
-1 to 0 · 2	-13
-1 to 0 · 3 to 4	-3
-3 to -2 · 0	-34
1 · 0	-3
1 · 1	-2
1 · 3 to 4	-4
2 · 0	14
2 · 1	7
2 · 2	14
2 · 3 to 4	17
3 · 0	36
3 · 1	9
3 · 2	8
4 · 0	16
4 · 1	8
4 · 2	3
4 · 3 to 4	12
5 to 6 · 1	22
5 to 6 · 2	5
5 to 6 · 3 to 4	15
7 to 8 · 1	8
7 to 8 · 2	19
7 to 8 · 3 to 4	4
# byline or date near × page leftovers near
0 · 0	-4
0 · 1	12
0 · 2	24
0 · 3 to 4	9
0 · 5 to 8	2
0 · 9 to 16	-8
0 · over 16	-26
1 · 0	10
1 · 1	6
1 · 2	18
1 · 5 to 8	-16
1 · 9 to 16	-10
1 · over 16	3
2 · 0	21
2 · 1	-11
2 · 3 to 4	-11
2 · 5 to 8	-8
2 · 9 to 16	4
3 to 4 · 0	20
3 to 4 · 9 to 16	2
3 to 4 · over 16	15
5 to 8 · over 16	-2
# word of the body
0	-25
0 (frequent)	-15
0000	-12
0000 (frequent)	7
a	-5
a (frequent)	-3
aber	5
aber (frequent)	6
able	3
about (frequent)	-3
above	5
account	-9
across	-3
add	6
after	-4
after (frequent)	-2
again	-10
against	-2
agency	6
ago	-21
al	4
all	-6
all (frequent)	-10
alle	-10
allem	6
allerdings	16
alles	-2
already	2
als	2
als (frequent)	3
also	9
also (frequent)	11
always	-12
am	7
am (frequent)	21
among	2
an	-2
an (frequent)	3
and	-3
and (frequent)	2
andere	-6
anderen	-6
android	2
another	5
any	-8
app	8
apple	2
apple (frequent)	21
april	4
are	-12
are (frequent)	-10
around	17
as (frequent)	13
asked	-11
at (frequent)	8
auf	6
auf (frequent)	3
aus	-2
aus (frequent)	-12
away	-5
b	-9
back	-4
based	-10
be	-3
be (frequent)	4
because	13
become	9
been	-2
been (frequent)	4
before	4
bei	-8
bei (frequent)	-3
being	-3
below	5
bereits	-7
besonders	-6
better	4
between	11
big	14
bin	-3
bis	-2
both	4
business	11
but	-3
c	-19
call	-5
called	11
came	-2
can	4
can (frequent)	5
case	14
change	-9
city	-10
close	9
co	14
com	-4
come	-8
como	2
company (frequent)	12
con	4
con (frequent)	10
content	7
continue	6
could (frequent)	5
country	-3
d (frequent)	6
da	6
dabei	-2
dafür	2
damit	-4
dann	-8
das	2
das (frequent)	-3
dass	-2
dass (frequent)	-3
data	3
davon	-8
day	-12
days	-6
de	-4
de (frequent)	-2
del	-4
del (frequent)	7
dem	3
dem (frequent)	8
den	-7
den (frequent)	-2
der	2
deutschland	-9
didn	15
die	3
die (frequent)	4
diesem	-5
diesen	-9
dieser	3
dieses	-2
different	-4
do	2
doch	-6
don	4
don't	2
drei	11
du	7
du (frequent)	22
durch	-2
during	12
e	-5
each	-11
early	-5
ein	-7
ein (frequent)	-5
eine	-2
eine (frequent)	8
einem	2
einem (frequent)	-6
einen	-2
einer	-3
einer (frequent)	-11
einfach	3
einige	7
el	-8
el (frequent)	-5
email	16
en	-10
end	-9
ende	-2
enough	-3
entre	-4
er	-6
er (frequent)	2
erst	-3
ersten	-2
es	5
es (frequent)	17
et	-5
et (frequent)	6
etwas	-5
eu	-11
euro	-12
even	28
ever	5
every	2
fact	3
fall	11
family	6
far	-5
features	7
few	3
file	2
first	-8
first (frequent)	-6
five	4
following	-2
for	-5
for (frequent)	6
former	-10
found	11
four	-14
frage	4
free	-6
friday	8
from	8
from (frequent)	11
full	18
für	3
für (frequent)	8
g	-7
game	15
ganz	3
gar	3
gegen	-10
gegen (frequent)	9
gerade	-9
get	10
getting	-9
gibt	-9
gilt	-30
give	-8
given	-4
go	-5
going	12
good	3
google	3
government	-15
great	8
group	-10
gut	3
h	-9
habe	-15
haben (frequent)	2
had	-7
had (frequent)	-8
has	4
has (frequent)	11
hat	-4
hat (frequent)	6
hatte	-2
hatten	-10
having	4
he	-2
he (frequent)	7
health	-4
help	5
her	-5
her (frequent)	3
here	6
hier	20
high	2
him	4
his	-4
his (frequent)	13
home	-8
hours	13
how	2
https	8
i (frequent)	2
ich	-5
ich (frequent)	-17
if	-2
if (frequent)	-9
ihm	11
ihn	2
ihnen	-2
ihr	-12
ihre	5
ihren	-4
il	-2
im (frequent)	11
immer	3
important	21
in	-2
in (frequent)	2
information	-4
instead	13
international	-9
into	2
into (frequent)	11
is	-5
is (frequent)	-4
ist (frequent)	-5
it	-10
it's	10
its	11
its (frequent)	15
j	-4
jahr	7
jahre	-6
jahren	9
je	-13
jobs	-8
july	10
june	-8
just	10
kann	6
keine	-3
know	-5
known	-4
können	-3
l (frequent)	10
la	-12
la (frequent)	-8
lange	-9
lassen	-14
last	-10
later	6
latest	-10
laut	-3
le	-5
le (frequent)	-3
least	4
leben	-3
left	-14
les	2
less	4
let	-2
liegt	-7
life	-3
like	2
like (frequent)	2
likely	7
live	22
ll	10
lo	13
long	4
look	5
looking	20
los	-8
los (frequent)	2
lot	10
love	-2
machen	-2
macht	4
made	-2
main	6
major	-5
make	3
makes	9
making	-5
mal	6
man	2
may	-11
me	-16
media	-3
mehr	5
mehr (frequent)	-3
meine	-15
menschen	3
mich	-20
might	13
million	4
millionen	-2
minutes	-2
mir	-20
mit	3
mit (frequent)	19
mobile	10
monday	-4
money	-4
months	5
more	3
more (frequent)	6
most	11
much	7
muss	7
must	-20
my	-5
my (frequent)	3
más	8
na	5
nach	-2
nach (frequent)	-8
national	6
near	3
need	17
neue	-14
new	3
new (frequent)	14
news	-8
next	-4
nicht	-2
nicht (frequent)	4
nichts	-5
no (frequent)	2
noch	-12
not	-19
not (frequent)	-11
note	-6
november	-8
now	9
number	17
nun	-2
nur	-8
o	-3
o (frequent)	12
ob	-11
oder	-11
oder (frequent)	-5
of	-4
of (frequent)	7
off	2
oft	5
often	-4
old	-14
on	-3
on (frequent)	-4
once	-4
one	-9
one (frequent)	-4
online	3
only	-3
open	8
or	-8
or (frequent)	-8
other	-2
ou	-6
our (frequent)	-5
out	-4
out (frequent)	12
over	-2
over (frequent)	4
own	12
p	-10
para	-2
para (frequent)	7
past	8
people	9
people (frequent)	23
per	17
play	19
point	9
policy	-14
por	-9
por (frequent)	-10
possible	-4
post	-7
pour	3
power	-6
president	-8
pro	-8
prozent	-2
public	9
put	-6
que	-4
r	11
re	16
read	-3
real	11
really	6
right	4
rund	-6
s (frequent)	9
sagt	9
sagte	-10
said (frequent)	35
same	-4
save	-8
says	9
says (frequent)	6
schon	-3
school	3
se	-10
se (frequent)	-9
search	4
second	9
security	-8
see	-3
seen	-9
sei	21
sein	-2
seinen	7
seiner	-7
selbst	7
september	4
service	3
services	2
set	6
share	4
she	-9
she (frequent)	-2
should	-7
si	9
sich	10
sich (frequent)	20
sie	-7
sie (frequent)	-16
since	4
sind	-3
sind (frequent)	-9
site	11
so	-10
so (frequent)	-5
soll	-6
sollen	-5
sollte	-4
something	5
son	11
sondern	-4
source	2
sources	2
sowie	7
start	-7
state	-3
states	-10
steht	2
su	14
such	-11
support	11
sure	-5
system	18
t	6
tag	9
take	3
taking	18
th	-7
than (frequent)	16
that	-2
the	2
the (frequent)	5
their	-8
their (frequent)	-4
them	6
then	-7
there	-8
there (frequent)	-5
these	11
they	7
they (frequent)	-2
thing	9
things	-7
think	-5
this	-7
this (frequent)	11
those	-4
though	-8
three	8
through	-4
times	3
to (frequent)	2
today	-2
together	-4
told	8
took	-12
top	2
tuesday	-6
twitter	15
two	-2
u	9
um	13
um (frequent)	10
un	5
un (frequent)	7
una	-5
una (frequent)	2
und	6
und (frequent)	6
under	-16
une	-6
uns	-3
unsere	6
unter	6
unternehmen	14
until	-12
up	15
up (frequent)	13
us	-14
us (frequent)	-9
use	6
using	-3
v	-7
ve	-4
very	10
viel	-3
view	-2
vom	6
von	4
von (frequent)	4
vor (frequent)	14
w	16
want	9
war	2
war (frequent)	4
waren	-11
was	-6
washington	7
watch	8
we	-3
we (frequent)	-12
web	9
wednesday	-6
week	-6
weg	-3
weil	-8
weiter	6
weitere	3
welche	9
well	-3
welt	-3
wenn	-4
wenn (frequent)	8
wer	-3
werden	-3
werden (frequent)	-5
were (frequent)	-3
what	7
when	-3
when (frequent)	-2
where	-5
whether	-4
which	-8
which (frequent)	5
while	12
white	19
who	-2
why	-4
wichtig	-6
will	-7
will (frequent)	8
wir	-2
wir (frequent)	-3
wird (frequent)	-4
with (frequent)	9
within	-2
wo	-17
wollen	6
women	8
won	3
worden	-8
work	-7
working	4
world	-15
world (frequent)	2
wurden	-6
www	-8
x	4
y	-5
year	-11
year (frequent)	3
years	-11
yet	-5
you	-11
you (frequent)	-10
your	-11
your (frequent)	11
z	-9
zeit	4
zu	2
zu (frequent)	4
zur	-3
zwar	-2
zwei	-5
zwischen	4
à	-3
à (frequent)	-4
über	6
über (frequent)	3
# word around
0000	3
a	-9
ab	-3
abonnieren	-10
about	8
account	-5
ad	-3
add	-17
address	-8
adresse	18
advertise	10
advertisement	14
advertising	22
afp	18
ago	-22
aktuelle	5
aktuelles	-5
alerts	8
all	-8
alle	8
also	-5
am	8
an	-2
analysis	15
and	-2
android	-18
anmelden	-7
anzeigen	2
ap	20
app	3
apple	-14
apps	-9
april	-16
archiv	-8
are	-9
articles	8
as	-13
associated	16
auch	-12
audio	-9
auf	-6
august	-7
aus	10
author	21
auto	14
av	13
b	-3
back	3
bei	-3
big	9
bild	5
blog	7
books	3
business	-5
buy	-9
by	24
c	-13
careers	-10
categories	13
change	-12
choices	-2
city	-3
close	5
co	9
com	17
comment	5
comments	-14
community	2
company	3
conditions	6
connect	9
contact	5
content	3
cookie	-8
cookies	16
copy	2
copyright	5
credit	3
culture	4
d	4
da	10
daily	-9
das	4
data	10
datenschutzerklärung	-2
day	5
de	-8
dec	13
december	11
dem	-20
den	-14
deportes	7
der	3
des	19
deutschland	-2
die	-12
digital	8
do	8
download	3
dpa	28
drucken	7
du	-3
e	5
edition	20
editorial	-5
education	-9
ein	6
eine	-12
einen	15
ej	9
el	8
email	10
en	5
entertainment	6
et	15
eu	6
europa	20
events	-5
f	-15
family	-5
faq	4
features	12
feb	-4
feed	-6
film	8
finanzen	8
find	7
first	7
folgen	-6
follow	8
food	-3
for	5
forum	-12
foto	25
fragen	9
free	7
from	-18
full	-8
future	-8
für	-7
g	-14
gallery	-2
games	-2
gegen	20
get	19
getty	16
global	11
go	7
google	-3
guide	-4
h	-9
have	-6
health	-7
help	-11
here	3
hier	-2
high	-2
home	4
hours	-16
how	-20
html	6
http	-9
i	-23
ihre	8
il	2
im	13
images	15
in	5
info	15
information	-9
instagram	-4
international	12
is	3
ist	-18
it	10
j	8
ja	-6
jan	2
january	-4
jetzt	-11
job	7
jobs	5
join	-7
july	5
june	12
k	-8
kontakt	13
l	-7
last	-12
le	-5
learn	8
leben	-5
lesen	3
life	12
lifestyle	11
like	-9
link	-11
linkedin	18
links	8
lo	16
loading	-10
log	5
login	3
logo	7
love	2
m	-2
magazine	-5
mail	-2
map	2
march	-13
may	-5
me	-5
media	10
mein	4
meine	-7
menü	11
mit	-7
mode	9
more	3
most	13
movies	7
my	-7
más	23
n	-14
nach	-4
name	-6
national	8
navigation	-6
net	10
network	11
neue	-10
neueste	-10
new	4
news	7
newsletter	14
newsletters	2
next	-4
nicht	-6
no	-12
november	4
now	9
nutzungsbedingungen	6
o	-7
oben	13
october	14
oder	4
of	-9
off	-6
on	8
one	4
online	-3
open	-3
opinion	-12
org	-3
other	-15
p	3
page	-5
panorama	12
partner	18
pdf	5
personal	-5
photo	32
photos	-7
pinterest	-2
podcast	6
podcasts	15
política	9
popular	10
por	12
post	6
posts	-8
press	12
presse	7
print	-3
privacy	-2
public	-20
published	26
r	-2
ratgeber	8
read	11
real	-6
recent	9
recht	9
recommended	8
register	15
registrieren	-7
reisen	9
related	-3
report	6
reprints	7
reuters	10
rss	-2
s	3
save	8
schließen	-3
schreiben	-5
science	-6
search	5
sections	-2
security	-4
see	-11
seite	-16
send	-4
september	4
service	-6
services	4
shop	-8
show	7
shows	8
sie	-6
sign	4
sind	-2
site	19
skip	4
small	14
so	-4
social	15
source	-6
special	7
sponsored	-11
sport	2
sports	7
staff	10
start	10
state	-16
store	-8
stories	9
story	19
submit	-9
subscribe	17
subscription	17
t	2
tags	14
team	9
tech	-4
technology	3
teilen	7
termine	-2
the	-2
thema	5
this	-4
time	-9
times	-12
to	-14
today	24
today's	-6
top	-7
topics	5
travel	-6
trending	10
tt	42
tu	2
tweet	7
twitter	12
u	-7
uhr	-11
uk	3
um	-7
un	-12
unsere	2
unternehmen	-3
up	-3
us	8
use	-3
v	12
videos	-3
view	-10
von	11
vor	-21
was	-6
weather	-4
web	-2
week	4
weitere	11
welt	-8
werden	10
what	-10
whatsapp	10
white	2
wir	-8
wissen	17
with	5
world	-11
writer	24
written	23
www	3
x	5
y	11
your	3
youtube	2
z	5
zu	-8
zum	-5
zur	-5
zurück	-10
# word of the headline
0	-7
0000	7
a	-2
about	-20
after	10
an	17
and	12
are	6
as	5
at	-14
auf	4
bei	-10
das	-2
de	7
den	-21
der	-9
die	4
ein	-4
en	-4
es	-7
first	5
for	5
from	8
für	3
how	7
i	2
im	17
in	14
ist	6
it	19
just	9
la	-4
mit	6
more	19
nach	-8
need	10
new	16
not	8
on	9
opinion	18
over	6
photos	4
s	17
this	-5
to	14
u	7
um	2
und	-2
update	2
us	-14
video	19
von	11
warum	3
watch	8
we	13
what	-2
why	13
wie	13
will	6
with	28
year	8
your	-3
zu	-3
über	2
== limit
# limits
news	-157
clean	-86
strike above	118
strike header	68
strike body	60
strike tail	111
`;
